import type { Rule } from '../rule.js';
import type { ConfigChange } from './config-change.js';
import { renamedServices } from './renamed-services.js';

/** Its storage is no longer declared, and so no longer deleted. */
export const serviceGone: Rule<ConfigChange> = {
  id: 'service-gone',
  severity: 'info',
  sources: ['policies.md G02', 'law.md UI25', 'GDPR 7'],
  holds: 'Told: a service is no longer there.',
  *check({ services }) {
    const renamed = [...renamedServices(services).values()];
    for (const change of services)
      if (!change.is && !renamed.includes(change))
        yield { path: change.path, message: `${change.name} is no longer there` };
  },
};
