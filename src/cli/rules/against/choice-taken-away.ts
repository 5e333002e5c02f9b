import type { Basis } from '../../../model/config/config.js';
import { isActive } from '../../../model/consent/optional-services.js';
import type { Rule } from '../rule.js';
import type { ConfigChange } from './config-change.js';

/** How much say each basis leaves to the visitor, least first. */
const SAY: readonly Basis[] = ['essential', 'legitimate-interest', 'consent'];

/** Such a service now runs where the visitor has refused it, or never agreed; no revision changes that. */
export const choiceTakenAway: Rule<ConfigChange> = {
  id: 'choice-taken-away',
  severity: 'warning',
  sources: ['policies.md G02', 'law.md UI20', 'GDPR 7(3)'],
  holds: 'What visitors could refuse stays something that they can refuse.',
  *check({ services }) {
    for (const { name, path, was, is } of services) {
      if (!was || !is || !isActive(is)) continue;
      if (SAY.indexOf(is.basis) < SAY.indexOf(was.basis))
        yield {
          path: `${path}.basis`,
          message: `${name} was on "${was.basis}" and is on "${is.basis}" now: it runs for visitors who never agreed to it; keep the basis unless the service itself is another`,
        };
    }
  },
};
