import type { Site } from '../model/consent/site.js';
import { sourceOf, TURN, turnOf } from './gated-script.js';
import { isRunnable, liveScript } from './live-script.js';
import { safeAddress } from './safe-address.js';

/** What the queue asks and tells. */
export interface ScriptSite extends Pick<Site, 'fail'> {
  /** May this script still run? */
  isReleased(script: HTMLScriptElement): boolean;
  /** A script is about to run: from now on its services cannot simply be stopped. */
  onRun(script: HTMLScriptElement): void;
}

/**
 * Runs released scripts as the parser would have: in the order given, each at most once per page. Must hold: an inline
 * script runs only after all external ones before it have run or failed, while those load in parallel; a script whose
 * permission or place in the page is gone before it could run does not run, and a later grant finds it again.
 */
export class ScriptQueue {
  readonly #site: ScriptSite;
  readonly #taken = new WeakSet<HTMLScriptElement>();
  readonly #waiting: HTMLScriptElement[] = [];
  /** What has yet to arrive, and the held back scripts it stands for. */
  readonly #loading = new Map<HTMLScriptElement, HTMLScriptElement>();

  constructor(site: ScriptSite) {
    this.#site = site;
  }

  /** Takes a script; one that was taken before is not taken again. */
  add(script: HTMLScriptElement): void {
    if (this.#taken.has(script)) return;
    this.#taken.add(script);
    if (turnOf(script) === TURN.atOnce) this.#run(script);
    else this.#waiting.push(script);
  }

  /** Runs what need not wait any longer. */
  flush(): void {
    this.#callBack();
    for (;;) {
      // anew each time: a script that runs may call this again
      const [next] = this.#waiting;
      if (!next || (sourceOf(next) === null && this.#isBlocked())) return;
      this.#waiting.shift();
      this.#run(next);
    }
  }

  /** Puts the held back scripts in place of those that may no longer run and have not arrived yet. */
  #callBack(): void {
    for (const [script, held] of this.#loading) {
      if (this.#site.isReleased(held)) continue;
      this.#loading.delete(script);
      this.#taken.delete(held);
      script.replaceWith(held);
      new Document().append(script); // in another document it never runs
    }
  }

  /** Is an external script on its way that what follows must wait for? */
  #isBlocked(): boolean {
    return [...this.#loading.keys()].some(({ async }) => !async);
  }

  #run(held: HTMLScriptElement): void {
    const { isReleased, fail } = this.#site;
    if (!held.isConnected || !isReleased(held)) {
      this.#taken.delete(held);
      return;
    }
    const source = sourceOf(held);
    const address = source === null ? undefined : safeAddress(source);
    const { service } = held.dataset;
    if (source !== null && address === undefined) {
      fail('address', source, service);
      return;
    }
    try {
      this.#release(held, liveScript(held, address));
    } catch (cause) {
      fail('script', cause, service); // refused by the site's Trusted Types
    }
  }

  #release(held: HTMLScriptElement, script: HTMLScriptElement): void {
    if (script.src) {
      if (isRunnable(script)) this.#loading.set(script, held);
      const settle = ({ type }: Event): void => {
        if (type === 'error') this.#site.fail('script', script.src, held.dataset.service);
        this.#loading.delete(script);
        this.flush();
      };
      script.addEventListener('load', settle);
      script.addEventListener('error', settle);
    }
    this.#site.onRun(held);
    held.replaceWith(script);
  }
}
