import { guard } from '../model/consent/guard.js';
import type { Site } from '../model/consent/site.js';

/** What an effect is given. `signal` is aborted when the service is no longer allowed, also while a start is pending. */
export interface EffectContext {
  readonly signal: AbortSignal;
}

type CleanUp = (() => unknown) | undefined;

/** Starts something of a service and returns what stops it, or a promise of that, or nothing. */
// biome-ignore lint/suspicious/noConfusingVoidType: an effect without clean-up is a function that returns nothing
export type Effect = (context: EffectContext) => CleanUp | void | Promise<CleanUp | void>;

interface Entry {
  readonly service: string;
  readonly effect: Effect;
  /** Present while it runs. */
  abort?: AbortController | undefined;
  /** What stops it, once it is known. */
  cleanUp?: (() => unknown) | undefined;
}

/**
 * The effects of a page: runs them while their service is allowed; see `Consent.while`. One that throws, rejects or never
 * resolves harms no other.
 */
export class Effects {
  readonly #site: Site;
  readonly #entries = new Set<Entry>();

  constructor(site: Site) {
    this.#site = site;
  }

  /** Runs an effect from now or from the grant on. Returns what ends it for good. */
  add(service: string, effect: Effect): () => void {
    const entry: Entry = { service, effect };
    this.#entries.add(entry);
    this.#start(entry);
    return () => {
      this.#entries.delete(entry);
      this.#stop(entry);
    };
  }

  /** Stops what may no longer run. */
  stop(): void {
    for (const entry of this.#entries) if (!this.#site.allows(entry.service)) this.#stop(entry);
  }

  /** Starts what may run. */
  start(): void {
    for (const entry of this.#entries) this.#start(entry);
  }

  /** Does something run for this service that can be stopped? */
  canStop(service: string): boolean {
    return [...this.#entries].some((entry) => entry.service === service && entry.cleanUp);
  }

  #start(entry: Entry): void {
    const { service, effect } = entry;
    if (entry.abort || !this.#site.allows(service)) return;
    const abort = new AbortController();
    entry.abort = abort;
    const settle = (cleanUp: unknown): unknown => {
      if (typeof cleanUp !== 'function') return;
      // the permission went while it was starting; it may be running anew by now
      if (abort.signal.aborted) return cleanUp();
      entry.cleanUp = cleanUp as () => unknown;
      return;
    };
    const begin = (): unknown => {
      const result = effect({ signal: abort.signal });
      // at once where that can be: a withdrawal may follow in the same task
      return result instanceof Promise ? result.then(settle) : settle(result);
    };
    guard(this.#site, 'effect', begin, service);
  }

  #stop(entry: Entry): void {
    const { service, abort, cleanUp } = entry;
    entry.abort = undefined;
    entry.cleanUp = undefined;
    abort?.abort();
    if (cleanUp) guard(this.#site, 'effect', cleanUp, service);
  }
}
