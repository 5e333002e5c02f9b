import { guard } from '../model/consent/guard.js';
import { hasTraces } from '../sweep/has-traces.js';
import type { Page } from './page.js';
import { servicesIn } from './permissions.js';

/**
 * Leaves what may have to be deleted, and what runs of `stuck` services though nothing can stop it, to a part that most page
 * views never load. Never rejects.
 */
export const sweepIfNeeded = async (page: Page, stuck: readonly string[] = []): Promise<void> => {
  const { start, store, context } = page;
  if (!start || !store) return; // nobody knows what is declared, and after a reload it would go wrong again
  const services = servicesIn(page);
  if (!stuck.length && store.isSettled() && !hasTraces(services.filter(({ name }) => !context.allows(name))))
    return;
  const save = (): boolean => store.isSettled() || store.write(page.record);
  const task = { services, stuck, save, cookie: start.gate.cookie.name };
  // where it is not loaded, the next page tries again
  await guard(context, 'leftover', async () => (await context.part('sweep'))(context, task));
};
