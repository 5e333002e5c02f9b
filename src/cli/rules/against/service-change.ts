import type { Service } from '../../../model/config/config.js';
import { DEFAULTS } from '../../../model/config/defaults.js';
import { isActive } from '../../../model/consent/optional-services.js';

/** A service that is not the same in two configs. */
export interface ServiceChange {
  readonly name: string;
  /** Of the service in the later config; of the list where it is gone. */
  readonly path: string;
  /** As it was; none where it is new. */
  readonly was: Service | undefined;
  /** As it is; none where it is gone. */
  readonly is: Service | undefined;
  /** What visitors must be asked about again (GDPR 7, policies.md G02); empty where only words changed. */
  readonly reasons: readonly string[];
  /** The members that changed, for whatever reason. */
  readonly members: readonly string[];
}

/** Is anybody asked about a service? */
export const isAskedFor = (service: Service): boolean => service.basis === 'consent' && isActive(service);

/** Must visitors be asked anew, for what they agreed to was another thing? */
export const mustAskAgain = ({ was, is, reasons }: ServiceChange): boolean =>
  was !== undefined && is !== undefined && isAskedFor(is) && reasons.length > 0;

/** The revision that a consent must be for; the first where there is no service yet. */
export const revisionOf = (service: Service | undefined): number =>
  service?.revision ?? DEFAULTS.service.revision;

/** Will they be? */
export const isAskedAgain = ({ was, is }: ServiceChange): boolean => revisionOf(is) > revisionOf(was);
