import { randomUUID } from 'node:crypto';
import type { EnginePage } from './engine-session';
import { evaluate } from './evaluate';
import { poll } from './poll';

/** How far a navigation must get: the document has begun, or its `load` event has passed. */
export type Until = 'commit' | 'load';

type Runner = Pick<EnginePage, 'run'>;

/**
 * Marks the document that is about to be left; the function returned waits for one without the mark. The drivers' own
 * waits do not do: Playwright waits for a `load` event, which a page from the back-forward cache never fires. A step
 * within the document takes the mark off.
 */
export async function markLeaving(page: Runner): Promise<(until: Until) => Promise<void>> {
  const mark = randomUUID();
  await evaluate(page, putMark, [mark]);
  return async (until) => {
    await poll(
      () => evaluate(page, hasArrived, [mark, until]),
      () => 'The next page never came',
      30_000,
    );
  };
}

/** Loads an address by the page's own hand: no driver comes back before the `load` event. */
export async function assign(page: Runner, address: string, until: Until): Promise<void> {
  const arrived = await markLeaving(page);
  await leave(page, (to: string) => location.assign(to), address);
  await arrived(until);
}

/** Runs what makes the page leave. It may be gone before it can answer, so no answer is as good as one. */
export async function leave(page: Runner, start: (address: string) => void, address = ''): Promise<void> {
  await evaluate(page, `(address) => void setTimeout(() => (${start})(address))`, [address]).catch(
    () => undefined,
  );
}

function putMark(mark: string) {
  const key = Symbol.for('harness.leaving');
  Object.defineProperty(globalThis, key, { value: mark, configurable: true });
  addEventListener('popstate', () => Reflect.deleteProperty(globalThis, key), { once: true });
}

function hasArrived(mark: string, until: Until): boolean {
  if (Reflect.get(globalThis, Symbol.for('harness.leaving')) === mark) return false;
  return until === 'commit' || document.readyState === 'complete';
}
