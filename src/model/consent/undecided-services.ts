import type { SignalAnswer } from '../config/config.js';
import { choiceOf } from './choice-of.js';
import { optionalServices, type Switchable } from './optional-services.js';
import type { StoredRecord } from './stored-record.js';

/**
 * The services that the visitor must be asked about. Legitimate interest needs no question, only a way to object, and
 * neither does what the browser's signal has refused.
 */
export const undecidedServices = <S extends Switchable>(
  services: readonly S[],
  record: StoredRecord | undefined,
  signal: SignalAnswer,
): readonly S[] =>
  signal === 'reject'
    ? []
    : optionalServices(services).filter(
        (service) => service.basis !== 'legitimate-interest' && !choiceOf(service, record),
      );
