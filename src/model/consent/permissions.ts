import type { Config, Service, SignalAnswer } from '../config/config.js';
import { type Choice, readChoice, type StoredRecord } from './record.js';

const DAY = 86_400_000;

/** Planned and disabled services are declared, but never run. */
export const isActive = ({ status = 'active' }: Pick<Service, 'status'>): boolean => status === 'active';

/** The services that the visitor decides on: active and not essential. */
export const optionalServices = (services: readonly Service[]): readonly Service[] =>
  services.filter((service) => service.basis !== 'essential' && isActive(service));

/** When the oldest choice still standing was made, in milliseconds since 1970; `now`, where Klaro wrote no time. */
export const sinceOf = (record: StoredRecord, now: number): number => {
  if (!Object.hasOwn(record, '$')) return now;
  const { at, s = at } = Object(record.$);
  return s * 1000;
};

/**
 * May a record be acted upon? Its own time decides, for a browser may hand out a cookie past its end. A time more than a
 * day in the future comes from a wrong clock or a forger and is not believed, and neither is what is no time at all.
 */
export const isValid = (record: StoredRecord, days: number, now: number): boolean => {
  const age = now - sinceOf(record, now);
  return age > -DAY && age < days * DAY; // NaN compares as false
};

/**
 * The visitor's choice for a service, or `undefined` where there is none. A consent is for one revision; an objection to
 * legitimate interest stands, for nobody would be asked again.
 */
export const choiceOf = (
  { name, basis, revision = 1 }: Service,
  record: StoredRecord | undefined,
): Choice | undefined => {
  if (!record || !Object.hasOwn(record, name)) return;
  const revisions = Object(record.$?.r);
  const decided = Object.hasOwn(revisions, name) ? revisions[name] : 1;
  // what is no number is no revision, so the service is asked for again
  if (basis === 'consent' && !(Number.isFinite(decided) && decided >= revision)) return;
  return readChoice(record[name]);
};

/** What a site does about the signal of a browser (its `navigator`); nothing, where it sends none. */
export const signalOf = (
  config: Config | undefined,
  browser: { globalPrivacyControl?: unknown },
): SignalAnswer =>
  browser.globalPrivacyControl ? (config?.signals?.globalPrivacyControl ?? 'object') : 'ignore';

/**
 * May a service run? Doubt means denied, save for legitimate interest, which runs until the visitor objects or the
 * browser's signal does. A choice of the visitor goes before the signal.
 */
export const isAllowed = (
  service: Service,
  record: StoredRecord | undefined,
  signal: SignalAnswer,
): boolean => {
  const { basis } = service;
  const choice = choiceOf(service, record);
  return (
    isActive(service) &&
    (basis === 'essential' ||
      choice === 'granted' ||
      (!choice && basis === 'legitimate-interest' && signal === 'ignore'))
  );
};

/**
 * The services that the visitor must be asked about. Legitimate interest needs no question, only a way to object, and
 * neither does what the browser's signal has refused.
 */
export const undecidedServices = (
  services: readonly Service[],
  record: StoredRecord | undefined,
  signal: SignalAnswer,
): readonly Service[] =>
  optionalServices(services).filter(
    (service) => service.basis !== 'legitimate-interest' && signal !== 'reject' && !choiceOf(service, record),
  );

/**
 * Several cookies of the name, say from a parent domain: a denial in any wins, and the newest gives the rest. A tossed
 * cookie can so take permissions away, never add one to a service that was denied (reliability.md T05).
 */
export const combineRecords = (records: readonly StoredRecord[]): StoredRecord | undefined => {
  const [newest] = [...records].sort((a, b) => sinceOf(b, 0) - sinceOf(a, 0));
  const denials = records.flatMap((record) =>
    Object.entries(record).filter(([, choice]) => choice === false),
  );
  return newest && { ...newest, ...Object.fromEntries(denials) };
};
