import type { Config } from '../../../../model/config/config.js';
import type { Rule } from '../../rule.js';
import { eachService } from '../each-service.js';

/** `basis` decides what happens, `legalBasis` what is told, and visitors are misled where they differ. */
export const interestForEssential: Rule<Config> = {
  id: 'interest-for-essential',
  severity: 'warning',
  sources: ['policies.md D9', 'policies.md T9'],
  holds: 'The basis of a service and the grounds that it names say the same.',
  *check(config) {
    for (const [path, { basis, legalBasis = [] }] of eachService(config)) {
      const grounds = legalBasis.join(' ');
      if (basis === 'consent' && /25\(2\)/.test(grounds))
        yield {
          path: `${path}.legalBasis`,
          message: 'TDDDG 25(2) is for what is strictly necessary, and this asks for consent',
        };
      if (basis !== 'consent' && /6\(1\)\(a\)|25\(1\)/.test(grounds))
        yield {
          path: `${path}.legalBasis`,
          message: `this names consent, but its basis is "${basis}"; nobody would be asked`,
        };
    }
  },
};
