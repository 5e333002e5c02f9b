import { type Choice, readChoice } from './choice.js';
import type { Switchable } from './optional-services.js';
import type { StoredRecord } from './stored-record.js';

/**
 * The revision that a record's choice for a service is for: 1 unless it says otherwise, 0 where the service was essential
 * and nobody chose. From outside, so it may be no number at all.
 */
export const revisionIn = (record: StoredRecord, service: string): unknown => {
  const revisions = Object(record.$?.r);
  return Object.hasOwn(revisions, service) ? revisions[service] : 1;
};

/**
 * The visitor's choice for a service, or `undefined` where there is none. A consent is for one revision; an objection to
 * legitimate interest stands, for nobody would be asked again.
 */
export const choiceOf = (
  { name, basis, revision = 1 }: Switchable,
  record: StoredRecord | undefined,
): Choice | undefined => {
  if (basis === 'essential' || !record || !Object.hasOwn(record, name)) return;
  const choice = readChoice(record[name]);
  const decided = revisionIn(record, name);
  if (basis === 'legitimate-interest') return choice === 'granted' && decided === 0 ? undefined : choice;
  // what is no number is no revision, so the service is asked for again
  return Number.isFinite(decided) && Number(decided) >= revision ? choice : undefined;
};
