import type { GateService } from '../model/config/gate-config.js';
import type { Choice } from '../model/consent/choice.js';
import { choiceOf } from '../model/consent/choice-of.js';
import { isAllowed } from '../model/consent/is-allowed.js';
import { isValid } from '../model/consent/is-valid.js';
import { signalAnswer } from '../model/consent/signal-answer.js';
import type { StoredRecord } from '../model/consent/stored-record.js';
import { undecidedServices } from '../model/consent/undecided-services.js';
import type { Page } from './page.js';

/** What a page's permissions depend on. They are drawn from it at each question, for time passes too. */
export type Permissions = Pick<Page, 'start' | 'record'>;

/** The services of the config; none before it is known. */
export const servicesIn = ({ start }: Permissions): readonly GateService[] => start?.gate.services ?? [];

/** A service by its name; none, where the name is there twice: the config is wrong, and nobody knows which is meant. */
export const findService = (page: Permissions, name: string): GateService | undefined => {
  const [found, another] = servicesIn(page).filter((service) => service.name === name);
  return another ? undefined : found;
};

/** The record, unless it has expired while the page was open. */
export const standingRecord = ({ start, record }: Permissions): StoredRecord | undefined =>
  start && record && isValid(record, start.gate.cookie.days, Date.now()) ? record : undefined;

const signalIn = ({ start }: Permissions) => signalAnswer(start?.gate.signal, navigator as object);

/** May this service run now? `undefined` before the config is known, and where there is none that can be trusted. */
export const allows = (page: Permissions, name: string): boolean | undefined => {
  const service = findService(page, name);
  return page.start && !!service && isAllowed(service, standingRecord(page), signalIn(page));
};

/** The visitor's choice for a service. */
export const choiceIn = (page: Permissions, name: string): Choice | undefined => {
  const service = findService(page, name);
  return service && choiceOf(service, standingRecord(page));
};

/** The names of the services that may run now. */
export const allowedIn = (page: Permissions): readonly string[] =>
  servicesIn(page)
    .map(({ name }) => name)
    .filter((name) => allows(page, name));

/** The services that the banner asks about. */
export const undecidedIn = (page: Permissions): readonly GateService[] =>
  undecidedServices(servicesIn(page), standingRecord(page), signalIn(page));
