import type { Rule } from '../rule.js';
import type { ConfigChange } from './config-change.js';
import { renamedServices } from './renamed-services.js';

/** Choices, markup and code know a service by its name alone. */
export const serviceRenamed: Rule<ConfigChange> = {
  id: 'service-renamed',
  severity: 'warning',
  sources: ['policies.md G02', 'law.md UI25', 'law.md NW08'],
  holds: 'A service keeps its name, by which choices are kept and markup waits.',
  *check({ services }) {
    for (const [{ name, path }, old] of renamedServices(services))
      yield {
        path: `${path}.name`,
        message: `"${old.name}" seems to be called "${name}" now: choices made so far are lost, refusals too, and what is marked data-service="${old.name}" is never released; keep the name, and change the title instead`,
      };
  },
};
