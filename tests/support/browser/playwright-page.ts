import type { Page } from 'playwright-core';
import { blankPage } from './blank-page';
import { type EnginePage, type Media, newPageSize } from './engine-session';
import { assign, leave, markLeaving, type Until } from './navigate';

/** A page that does not let go of its document for so long never will. */
const leavingMs = 5_000;

/** The page in front. Firefox sends keys nowhere else. */
let front: Page | undefined;

/** A page as Playwright drives it, which may serve another visit. */
export class PlaywrightPage implements EnginePage {
  readonly #page: Page;
  readonly #errors: string[] = [];
  /** What leaves a trace in the page itself. */
  #did = { click: false, resize: false, emulate: false };

  constructor(page: Page) {
    this.#page = page;
    front = undefined;
    page.on('pageerror', (error) => {
      if (!isNote(error)) this.#errors.push(String(error).replace(/^uncaught exception: /, ''));
    });
  }

  /** A person acts in the tab in front. */
  async #inFront(): Promise<Page> {
    if (front !== this.#page) await this.#page.bringToFront();
    front = this.#page;
    return this.#page;
  }

  async goto(url: string, until: Until): Promise<void> {
    if (until === 'commit') return assign(this, url, until);
    await this.#page.goto(url);
  }

  async reload(): Promise<void> {
    await this.#page.reload();
  }

  /** Not by `page.goBack()`: it waits for a `load` event, which a page from the back-forward cache never fires. */
  async traverse(direction: 'back' | 'forward'): Promise<void> {
    const arrived = await markLeaving(this);
    await leave(this, direction === 'back' ? () => history.back() : () => history.forward());
    await arrived('load');
  }

  run(expression: string): Promise<string> {
    return this.#page.evaluate(expression);
  }

  async click(x: number, y: number): Promise<void> {
    this.#did.click = true;
    await (await this.#inFront()).mouse.click(x, y);
  }

  async press(keys: readonly string[]): Promise<void> {
    await (await this.#inFront()).keyboard.press(keys.join('+'));
  }

  async type(text: string): Promise<void> {
    await (await this.#inFront()).keyboard.type(text);
  }

  resize(width: number, height: number): Promise<void> {
    this.#did.resize = true;
    return this.#page.setViewportSize({ width, height });
  }

  async screenshot(path: string): Promise<void> {
    await this.#page.screenshot({ path });
  }

  emulate(media: Media): Promise<void> {
    this.#did.emulate = true;
    return this.#page.emulateMedia(media);
  }

  async errors(): Promise<string[]> {
    // Events come in order: after this answer every earlier one is here.
    await this.#page.evaluate('0');
    return [...this.#errors];
  }

  close(): Promise<void> {
    return this.#page.close();
  }

  /** Makes the page as good as new, but for its history. Fails where that cannot be. */
  async clean(): Promise<void> {
    // Playwright does not go back to what the context emulates.
    if (this.#did.emulate) throw new Error('The page emulates media for good');
    await this.#page.goto(await blankPage(), { timeout: leavingMs });
    // the one thing that a tab carries from site to site
    await this.#page.evaluate(() => {
      window.name = '';
    });
    // Nothing of the next page may lie under the pointer before a test moves it there.
    if (this.#did.click) await this.#page.mouse.move(0, 0);
    if (this.#did.resize) await this.#page.setViewportSize(newPageSize);
    this.#did = { click: false, resize: false, emulate: false };
    this.#errors.length = 0;
  }

  /** As a new tab comes to the front. */
  async bringToFront(): Promise<void> {
    await this.#page.bringToFront();
    front = this.#page;
  }
}

/** Firefox logs a violation of a page's policy, and a cookie it refuses, like a script error; the other engines do not. */
function isNote({ message }: Error): boolean {
  return /^(Content-Security-Policy|The page’s settings|Cookie “.*” has been rejected)/.test(message);
}
