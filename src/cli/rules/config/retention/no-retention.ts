import type { Config } from '../../../../model/config/config.js';
import type { Rule } from '../../rule.js';
import { eachActivity } from '../each-service.js';

/** Visitors must be told, and nobody deletes what has no date. */
export const noRetention: Rule<Config> = {
  id: 'no-retention',
  severity: 'warning',
  sources: ['GDPR 13(2)(a)', 'policies.md T1'],
  holds: 'Everything that handles data says for how long it is kept.',
  *check(config) {
    for (const [path, { retention, stores }] of eachActivity(config))
      if (!retention && !stores?.some((store) => store.retention))
        yield { path, message: 'say how long the data is kept: add `retention`' };
  },
};
