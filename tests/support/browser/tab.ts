import { inject } from 'vitest';
import type { EnginePage, Media } from './engine-session';
import { evaluate, type InPage } from './evaluate';
import type { Found, Target } from './in-page/lookup';
import type { Until } from './navigate';
import { patienceMs, poll } from './poll';

/** One tab: a person's hands and eyes, and a look inside the page. */
export class Tab {
  readonly #page: EnginePage;

  constructor(page: EnginePage) {
    this.#page = page;
  }

  /** Loads the address. `until: 'commit'` returns as soon as the document has begun, for pages that never finish. */
  goto(url: string, { until = 'load' }: { until?: Until } = {}): Promise<void> {
    return this.#page.goto(url, until);
  }

  reload(): Promise<void> {
    return this.#page.reload();
  }

  /** One step back in history: from the back-forward cache where the browser keeps it. */
  back(): Promise<void> {
    return this.#page.traverse('back');
  }

  /** One step forward in history. */
  forward(): Promise<void> {
    return this.#page.traverse('forward');
  }

  /** The address of the page. */
  url(): Promise<string> {
    return this.evaluate(() => location.href);
  }

  /** Runs a function in the page, with arguments and a result that survive JSON. It sees no variable of the test. */
  evaluate<A extends readonly unknown[], R>(fn: InPage<A, R>, ...args: A): Promise<Awaited<R>> {
    return evaluate(this.#page, fn, args);
  }

  /** Waits until the function, run in the page, returns something truthy, and returns that. Survives navigations. */
  waitFor<A extends readonly unknown[], R>(fn: InPage<A, R>, ...args: A): Promise<Awaited<R>> {
    return poll(
      () => this.evaluate(fn, ...args),
      () => `This never became true in the page: ${fn}`,
    );
  }

  /** The first match, or `undefined`. It does not wait. */
  async find(target: Target): Promise<Found | undefined> {
    return (await this.findAll(target))[0];
  }

  /** Every match in document order. It does not wait. */
  findAll(target: Target): Promise<Found[]> {
    return this.#look('find', target);
  }

  /** Waits until the target is there to be seen. */
  appears(target: Target, timeoutMs = patienceMs): Promise<Found> {
    return poll(
      async () => (await this.findAll(target)).find(({ visible }) => visible),
      () => `${tell(target)} never appeared`,
      timeoutMs,
    );
  }

  /** Waits until the target is not there any more, or not to be seen. */
  async disappears(target: Target, timeoutMs = patienceMs): Promise<void> {
    await poll(
      async () => !(await this.findAll(target)).some(({ visible }) => visible),
      () => `${tell(target)} never disappeared`,
      timeoutMs,
    );
  }

  /** The element that has the focus, inside shadow roots too; `undefined` when nothing has it. */
  activeElement(): Promise<Found | undefined> {
    return this.#look('active');
  }

  /** Clicks with the mouse, at the centre of the one match. Waits until it is there, stands still and is not covered. */
  async click(target: Target, timeoutMs = patienceMs): Promise<void> {
    let why = '';
    const point = await poll(
      async () => {
        const answer = await this.#look<{ x: number; y: number } | { why: string }>('pointOf', target);
        why = 'why' in answer ? answer.why : '';
        return 'why' in answer ? undefined : answer;
      },
      () => `${tell(target)} could not be clicked: ${why}`,
      timeoutMs,
    );
    await this.clickAt(point.x, point.y);
  }

  /** Clicks with the mouse. CSS pixels in the viewport. */
  clickAt(x: number, y: number): Promise<void> {
    return this.#page.click(x, y);
  }

  /** Presses keys together, such as `Tab`, `Shift+Tab`, `Enter`, `Space`, `Escape`, `ArrowDown`, `a`. */
  press(keys: string): Promise<void> {
    return this.#page.press(keys.split('+'));
  }

  /** Types text where the focus is. */
  type(text: string): Promise<void> {
    return this.#page.type(text);
  }

  /** Sizes the page. CSS pixels. */
  viewport(width: number, height: number): Promise<void> {
    return this.#page.resize(width, height);
  }

  /** Saves what the viewport shows as PNG. */
  screenshot(path: string): Promise<void> {
    return this.#page.screenshot(path);
  }

  /** Changes media features of the open page. Needs `features.emulation`; `openSession` takes them everywhere. */
  emulate(media: Media): Promise<void> {
    return this.#page.emulate(media);
  }

  /** Uncaught errors and unhandled rejections since the tab opened, as in `Error: message`. WebKit tells the session's. */
  errors(): Promise<string[]> {
    return this.#page.errors();
  }

  close(): Promise<void> {
    return this.#page.close();
  }

  async #look<R>(question: 'find' | 'active' | 'pointOf', target?: Target): Promise<R> {
    const ask = `async (target) => (${inject('lookup')}).${question}(target)`;
    return (await evaluate(this.#page, ask, target ? [sendable(target)] : [])) as R;
  }
}

function sendable({ name, ...rest }: Target) {
  return name instanceof RegExp
    ? { ...rest, name: { source: name.source, flags: name.flags } }
    : { ...rest, name };
}

function tell({ css, role, name }: Target): string {
  return (
    css ?? (name === undefined ? `The ${role}` : `The ${role} ${name instanceof RegExp ? name : `"${name}"`}`)
  );
}
