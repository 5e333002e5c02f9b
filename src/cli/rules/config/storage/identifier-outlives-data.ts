import type { Config } from '../../../../model/config/config.js';
import { daysOf } from '../../../../model/words/days-of.js';
import type { Rule } from '../../rule.js';
import { eachStorageItem } from '../each-service.js';

/** An identifier that is left after its data identifies for no purpose that was told. */
export const identifierOutlivesData: Rule<Config> = {
  id: 'identifier-outlives-data',
  severity: 'warning',
  sources: ['policies.md D10'],
  holds: 'A cookie of an optional service does not live longer than the data that it stands for.',
  *check(config) {
    for (const [path, { type, duration }, { basis, retention }] of eachStorageItem(config)) {
      if (type !== 'cookie' || basis === 'essential') continue;
      const kept = daysOf(retention);
      if (kept && (daysOf(duration) ?? 0) > kept)
        yield {
          path: `${path}.duration`,
          message: `it lives longer (${duration}) than the data is kept (${retention}); shorten the one or correct the other`,
        };
    }
  },
};
