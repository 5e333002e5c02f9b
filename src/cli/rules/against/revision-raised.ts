import type { Rule } from '../rule.js';
import type { ConfigChange } from './config-change.js';
import { isAskedAgain, mustAskAgain } from './service-change.js';

/** What an author sees who has followed `revision-needed`. */
export const revisionRaised: Rule<ConfigChange> = {
  id: 'revision-raised',
  severity: 'info',
  sources: ['policies.md G02', 'law.md UI25', 'GDPR 7'],
  holds: 'Told: visitors are asked for a service again.',
  *check({ services }) {
    for (const change of services)
      if (mustAskAgain(change) && isAskedAgain(change))
        yield {
          path: change.path,
          message: `${change.name} is asked for again: ${change.reasons.join('; ')}`,
        };
  },
};
