import type { Site } from './api.js';

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

/** Runs effects while their service is allowed; see `Consent.while`. */
export interface Effects {
  add(service: string, effect: Effect): () => void;
  /** Stops what may no longer run. */
  stop(): void;
  /** Starts what may run. */
  start(): void;
  /** Does something run for this service that can be stopped? */
  canStop(service: string): boolean;
}

/** Makes the effects of a page. One that throws, rejects or never resolves harms no other. */
export const createEffects = (allows: Site['allows'], fail: Site['fail']): Effects => {
  const entries = new Set<Entry>();

  /** The border to the site's code: what it throws, now or later, is told and goes no further. */
  const guard = async (service: string, run: () => unknown): Promise<void> => {
    try {
      await run();
    } catch (cause) {
      fail('effect', cause, service);
    }
  };

  const startOne = (entry: Entry): void => {
    const { service, effect } = entry;
    if (entry.abort || !allows(service)) return;
    const abort = new AbortController();
    entry.abort = abort;
    const settle = (cleanUp: unknown): unknown => {
      if (typeof cleanUp !== 'function') return;
      // the permission went while it was starting; it may be running anew by now
      if (abort.signal.aborted) return cleanUp();
      entry.cleanUp = cleanUp as () => unknown;
      return;
    };
    guard(service, () => {
      const result = effect({ signal: abort.signal });
      return result instanceof Promise ? result.then(settle) : settle(result);
    });
  };

  const stopOne = (entry: Entry): void => {
    const { service, abort, cleanUp } = entry;
    entry.abort = undefined;
    entry.cleanUp = undefined;
    abort?.abort();
    if (cleanUp) guard(service, cleanUp);
  };

  return {
    add(service, effect) {
      const entry: Entry = { service, effect };
      entries.add(entry);
      startOne(entry);
      return () => {
        entries.delete(entry);
        stopOne(entry);
      };
    },
    stop() {
      for (const entry of entries) if (!allows(entry.service)) stopOne(entry);
    },
    start: () => entries.forEach(startOne),
    canStop: (service) => [...entries].some((entry) => entry.service === service && entry.cleanUp),
  };
};
