import type { SignalAnswer } from '../config/config.js';
import { choiceOf } from './choice-of.js';
import { isActive, type Switchable } from './optional-services.js';
import type { StoredRecord } from './stored-record.js';

/**
 * May a service run? Doubt means denied, save for legitimate interest, which runs until the visitor objects or the
 * browser's signal does. A choice of the visitor goes before the signal.
 */
export const isAllowed = (
  service: Switchable,
  record: StoredRecord | undefined,
  signal: SignalAnswer,
): boolean => {
  if (!isActive(service)) return false;
  if (service.basis === 'essential') return true;
  const choice = choiceOf(service, record);
  if (choice) return choice === 'granted';
  return service.basis === 'legitimate-interest' && signal === 'ignore';
};
