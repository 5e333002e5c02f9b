import type { Service, SignalAnswer } from '../config/config.js';
import type { Choice } from './choice.js';
import { isActive } from './optional-services.js';

/**
 * Is it the browser's signal that keeps a service off? It objects to legitimate interest, refuses what needs consent only
 * where the site says so, and a choice of the visitor goes before it.
 */
export const isSignalled = (
  service: Pick<Service, 'name' | 'basis' | 'status'>,
  choice: Choice | undefined,
  signal: SignalAnswer,
): boolean => {
  if (choice || !isActive(service) || service.basis === 'essential') return false;
  return service.basis === 'legitimate-interest' ? signal !== 'ignore' : signal === 'reject';
};
