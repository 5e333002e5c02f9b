import type { Site } from '../model/consent/site.js';
import { sourceOf, TURN, turnOf } from './gated-script.js';
import { isRunnable, liveScript } from './live-script.js';
import { numberOf } from './number-of.js';
import { refuseWrites } from './refuse-writes.js';
import { safeAddress } from './safe-address.js';

/** What the queue asks and tells. */
export interface ScriptSite extends Pick<Site, 'fail'> {
  /** May this script still run? */
  isReleased(script: HTMLScriptElement): boolean;
  /** A script is about to run: from now on its services cannot simply be stopped. */
  onRun(script: HTMLScriptElement): void;
  /** The nonce without which no script of the page's markup runs, where the config demands one. */
  nonce(): string | undefined;
}

/**
 * Runs released scripts as the parser would have: in the order given, each at most once per page. Must hold: an inline
 * script runs only after all external ones before it have run or failed, while those load in parallel; a script whose
 * permission or place in the page is gone before it could run does not run, and a later grant finds it again. A held back
 * script stays where its owner put it; what runs stands before it as long as that takes (decision 0012).
 */
export class ScriptQueue {
  readonly #site: ScriptSite;
  /** The numbers of scripts that wait or have run. */
  readonly #taken = new Set<string>();
  #waiting: HTMLScriptElement[] = [];
  /** What has yet to arrive, and the held back scripts it stands for. */
  readonly #loading = new Map<HTMLScriptElement, HTMLScriptElement>();

  constructor(site: ScriptSite) {
    this.#site = site;
    refuseWrites(({ dataset }) =>
      site.fail('script', 'it may not write into a parsed page', dataset.service),
    );
  }

  /** Lets go of what may no longer run and has not, so that a later grant finds it, or a copy of it, again. */
  dropDenied(): void {
    for (const held of this.#waiting) if (!this.#mayRun(held)) this.#taken.delete(numberOf(held));
    this.#waiting = this.#waiting.filter((held) => this.#mayRun(held));
    for (const [script, held] of this.#loading) {
      if (this.#site.isReleased(held)) continue;
      this.#loading.delete(script);
      this.#taken.delete(numberOf(held));
      new Document().append(script); // in another document it never runs
    }
  }

  /** Takes a script; one that was taken before, or a copy of it, is not taken again. */
  add(script: HTMLScriptElement): void {
    const number = numberOf(script);
    if (this.#taken.has(number)) return;
    this.#taken.add(number);
    if (turnOf(script) === TURN.atOnce) this.#run(script);
    else this.#waiting.push(script);
  }

  /** Runs what need not wait any longer. */
  flush(): void {
    for (;;) {
      // anew each time: a script that runs may call this again
      const [next] = this.#waiting;
      if (!next || (sourceOf(next) === null && this.#isBlocked())) return;
      this.#waiting.shift();
      this.#run(next);
    }
  }

  /** Is an external script on its way that what follows must wait for? */
  #isBlocked(): boolean {
    return [...this.#loading.keys()].some(({ async }) => !async);
  }

  #mayRun(held: HTMLScriptElement): boolean {
    return held.isConnected && this.#site.isReleased(held);
  }

  #run(held: HTMLScriptElement): void {
    const { fail, nonce } = this.#site;
    if (!this.#mayRun(held)) {
      this.#taken.delete(numberOf(held));
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
      if ((nonce() ?? held.nonce) !== held.nonce) throw new TypeError('no nonce');
      this.#release(held, liveScript(held, address));
    } catch (cause) {
      fail('script', cause, service); // refused by the site's Trusted Types
    }
  }

  #release(held: HTMLScriptElement, script: HTMLScriptElement): void {
    this.#site.onRun(held);
    if (script.src) {
      if (isRunnable(script)) this.#loading.set(script, held);
      const settle = ({ type }: Event): void => {
        if (type === 'error') this.#site.fail('script', script.src, held.dataset.service);
        this.#loading.delete(script);
        script.remove();
        this.flush();
      };
      script.addEventListener('load', settle);
      script.addEventListener('error', settle);
    }
    held.before(script);
    if (!script.src && isRunnable(script)) script.remove();
  }
}
