import type { Command } from './webdriver';
import { screen } from './x-display';

// The corner of the front window: the pointer is then over its tool bar, where it hovers over nothing of the page.
const front = { x: screen.width / 2 - 60, y: screen.height / 2 - 10 };
const aside = { x: 0, y: 0 };

/**
 * Shares a session's commands among its windows. The driver sends a command to the window chosen last, so choosing and
 * commanding must not be torn apart. Without a window manager X gives the focus to the window under the pointer, so the
 * window in which a person acts is moved there.
 */
export class WebKitWindows {
  readonly #command: Command;
  #last: Promise<unknown> = Promise.resolve();
  #chosen: string | undefined;
  #front: string | undefined;

  constructor(command: Command) {
    this.#command = command;
  }

  /** The commands of one window. */
  of(handle: string): Command {
    return (...request) =>
      this.#inTurn(async () => {
        if (request[1] === '/actions') await this.#bringToFront(handle);
        await this.#choose(handle);
        return this.#command(...request);
      });
  }

  /** Opens a window, in front. Not a tab: tabs in the background are never drawn, windows all are. */
  open(from: string): Promise<string> {
    return this.#inTurn(async () => {
      await this.#choose(from);
      const { handle } = (await this.#command('POST', '/window/new', { type: 'window' })) as {
        handle: string;
      };
      await this.#bringToFront(handle);
      return handle;
    });
  }

  /** Every window that is open, in no order. */
  async handles(): Promise<readonly string[]> {
    return (await this.#inTurn(() => this.#command('GET', '/window/handles'))) as readonly string[];
  }

  #inTurn<T>(act: () => Promise<T>): Promise<T> {
    const turn = this.#last.then(act);
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  async #choose(handle: string) {
    if (this.#chosen !== handle) await this.#command('POST', '/window', { handle });
    this.#chosen = handle;
  }

  async #bringToFront(handle: string) {
    if (this.#front === handle) return;
    const before = this.#front;
    this.#front = handle;
    // The window in front may be closed by now.
    if (before) await this.#move(before, aside).catch(() => undefined);
    await this.#move(handle, front);
  }

  async #move(handle: string, corner: typeof front) {
    await this.#choose(handle);
    await this.#command('POST', '/window/rect', corner);
  }
}
