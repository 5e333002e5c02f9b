import type { ConsentRecord } from '../model/consent/consent-record.js';
import { ask } from './ask.js';
import type { Page } from './page.js';
import { allowedIn, findService } from './permissions.js';
import { recordIn } from './record-in.js';
import { sweepIfNeeded } from './sweep-if-needed.js';

/** When storage is swept again after a decision, in milliseconds, for what running code wrote late; each load does too. */
const LATE_WRITES = 1_000;

/** Tells of a withdrawal. Is the service stuck: did scripts run that nothing can stop, and did no listener object? */
const tellWithdrawal = (page: Page, service: string, record: ConsentRecord | undefined): boolean => {
  const { gate, effects, emit } = page;
  const isStuck = gate.hasRun(service) && !effects.canStop(service);
  const isObjection = findService(page, service)?.basis === 'legitimate-interest';
  return emit(isObjection ? 'objection' : 'withdraw', { service, record }, isStuck) && isStuck;
};

/**
 * Makes the page as the permissions want it: stops first, then starts. Does nothing where nothing has changed, unless
 * there was a decision. What has to be loaded for it, and a reload where nothing else ends a script, come later.
 */
export const carryOut = (page: Page, isDecision: boolean): void => {
  const { effects, gate, emit, running } = page;
  const allowed = allowedIn(page);
  const granted = allowed.filter((name) => !running.includes(name));
  const withdrawn = running.filter((name) => !allowed.includes(name));
  if (!isDecision && !granted.length && !withdrawn.length) return;
  page.running = allowed;
  const record = recordIn(page);
  const stuck = withdrawn.filter((service) => tellWithdrawal(page, service, record));
  effects.stop();
  gate.update();
  sweepIfNeeded(page, stuck);
  setTimeout(() => sweepIfNeeded(page), LATE_WRITES);
  effects.start();
  // a listener may have decided anew, and that was told: nothing it took back or gave is told otherwise after it
  const runs = (service: string): boolean => page.running.includes(service);
  for (const service of granted) if (runs(service)) emit('grant', { service, record });
  emit('change', {
    granted: granted.filter(runs),
    withdrawn: withdrawn.filter((service) => !runs(service)),
    record: recordIn(page),
  });
  ask(page);
};
