import type { Config } from '../../../../model/config/config.js';
import type { Rule } from '../../rule.js';
import { eachActivity } from '../each-service.js';

/** Nothing may be done with personal data without one. */
export const noLegalBasis: Rule<Config> = {
  id: 'no-legal-basis',
  severity: 'warning',
  sources: ['GDPR 13(1)(c)', 'policies.md R13', 'policies.md T8'],
  holds: 'Everything that handles data names its legal ground.',
  *check(config) {
    for (const [path, { legalBasis }] of eachActivity(config))
      if (!legalBasis?.length) yield { path, message: 'its legal ground is missing; add `legalBasis`' };
  },
};
