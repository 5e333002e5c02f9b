import type { Rule } from '../rule.js';
import type { ConfigChange } from './config-change.js';
import { isAskedFor, mustAskAgain, type ServiceChange } from './service-change.js';

/** A service that nobody is asked about has changed its basis: `choice-taken-away` tells what that means. */
const isOfBasis = ({ is, members }: ServiceChange): boolean =>
  is !== undefined && !isAskedFor(is) && members.includes('basis');

/** So that an author sees that a change was looked at. */
export const harmlessChange: Rule<ConfigChange> = {
  id: 'harmless-change',
  severity: 'info',
  sources: ['policies.md G02', 'law.md UI25', 'GDPR 7'],
  holds: 'Told: a service changed, and nobody need be asked again.',
  *check({ services }) {
    for (const change of services) {
      const { name, path, was, is, members } = change;
      if (was && is && !mustAskAgain(change) && !isOfBasis(change))
        yield { path, message: `${name} changed (${members.join(', ')}); nobody need be asked again` };
    }
  },
};
