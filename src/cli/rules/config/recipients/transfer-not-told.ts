import type { Config } from '../../../../model/config/config.js';
import type { Rule } from '../../rule.js';
import { eachActivity } from '../each-service.js';

/** Silence reads like "no", which it may not be. */
export const transferNotTold: Rule<Config> = {
  id: 'transfer-not-told',
  severity: 'warning',
  sources: ['GDPR 13(1)(f)', 'policies.md T1'],
  holds: 'Everything that handles data says whether it leaves the EEA.',
  *check(config) {
    for (const [path, { thirdCountry }] of eachActivity(config))
      if (thirdCountry === undefined)
        yield {
          path,
          message:
            'say whether data leaves the EEA: add `thirdCountry` with true, false or "provider-dependent"',
        };
  },
};
