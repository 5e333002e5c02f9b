import type { Parts, SweepTask } from '../manager/api.js';
import type { RecordStore } from '../record/record-store.js';
import { hasTraces } from './traces.js';

/** Leaves what may have to be deleted to a part that most page views never load. Never rejects. */
export const sweepIfNeeded = async (
  load: Parts['load'],
  store: RecordStore | undefined,
  task: SweepTask,
): Promise<void> => {
  const { services, allows, fail } = task;
  if (store?.isSettled() && !hasTraces(services.filter(({ name }) => !allows(name)))) return;
  try {
    await (await load('sweep'))(task);
  } catch (cause) {
    fail('leftover', cause); // not loaded; the next page tries again
  }
};
