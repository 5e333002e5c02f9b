import type { Config } from '../../../../model/config/config.js';
import type { Rule } from '../../rule.js';
import { eachActivity } from '../each-service.js';

const SHORTHAND = /\(?\b[a-f]\)?\s*\/\s*\(?[a-f]\b\)?/i;

/** A reader cannot know which of the grounds in `(a/f)` is meant for what. */
export const shorthandBasis: Rule<Config> = {
  id: 'shorthand-basis',
  severity: 'error',
  sources: ['policies.md D14'],
  holds: 'Each ground is an entry of its own in one style, such as `GDPR 6(1)(f)`.',
  *check(config) {
    for (const [path, { legalBasis = [] }] of eachActivity(config))
      for (const [index, basis] of legalBasis.entries())
        if (SHORTHAND.test(basis) || /^\(?[a-f]\)?$/.test(basis))
          yield {
            path: `${path}.legalBasis[${index}]`,
            message: `"${basis}" is shorthand; write one entry for each ground, such as "GDPR 6(1)(a)"`,
          };
  },
};
