import type { Service } from '../config/service.js';
import type { Choice } from './choice.js';

/**
 * Is what a service has collected restricted, because the visitor has objected and the site weighs that up (GDPR 18(1)(d),
 * policies.md R21)? It stays off meanwhile, and for as long as the visitor does not decide otherwise.
 */
export const isRestricted = (
  { basis, objection }: Pick<Service, 'basis' | 'objection'>,
  choice: Choice | undefined,
): boolean => basis === 'legitimate-interest' && objection === 'weighed' && choice === 'denied';
