import type { Rule } from '../rule.js';
import type { ConfigChange } from './config-change.js';
import { renamedServices } from './renamed-services.js';
import { isAskedFor } from './service-change.js';

/** Nobody has a choice for it yet, so it needs no revision. */
export const newService: Rule<ConfigChange> = {
  id: 'new-service',
  severity: 'info',
  sources: ['policies.md G02', 'law.md UI25', 'GDPR 7'],
  holds: 'Told: a service is new, and visitors are asked about it by itself.',
  *check({ services }) {
    const renamed = renamedServices(services);
    for (const change of services) {
      const { name, path, was, is } = change;
      if (!was && is && isAskedFor(is) && !renamed.has(change))
        yield { path, message: `${name} is new; visitors are asked about it by itself` };
    }
  },
};
