import type { Consent } from '../manager/consent.js';
import type { Service } from '../model/config/config.js';

/** Whether a service runs, and if not, why. */
export const stateOf = ({ name, basis, status }: Service, consent: Consent): string => {
  if (status === 'planned' || status === 'disabled') return status;
  if (basis === 'essential') return 'always on';
  if (consent.allows(name)) return 'runs';
  if (consent.choice(name) !== 'denied') return 'held back, undecided';
  return basis === 'consent' ? 'refused' : 'objected to';
};
