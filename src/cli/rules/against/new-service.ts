import type { Rule } from '../rule.js';
import { isAskedFor, type ServiceChange } from './service-change.js';

/** Nobody has a choice for it yet, so it needs no revision. */
export const newService: Rule<readonly ServiceChange[]> = {
  id: 'new-service',
  severity: 'info',
  sources: ['policies.md G02', 'law.md UI25', 'GDPR 7'],
  holds: 'Told: a service is new, and visitors are asked about it by itself.',
  *check(changes) {
    for (const { name, path, was, is } of changes)
      if (!was && is && isAskedFor(is))
        yield { path, message: `${name} is new; visitors are asked about it by itself` };
  },
};
