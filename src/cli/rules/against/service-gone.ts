import type { Rule } from '../rule.js';
import type { ServiceChange } from './service-change.js';

/** Its storage is no longer declared, and so no longer deleted. */
export const serviceGone: Rule<readonly ServiceChange[]> = {
  id: 'service-gone',
  severity: 'info',
  sources: ['policies.md G02', 'law.md UI25', 'GDPR 7'],
  holds: 'Told: a service is no longer there.',
  *check(changes) {
    for (const { name, path, is } of changes) if (!is) yield { path, message: `${name} is no longer there` };
  },
};
