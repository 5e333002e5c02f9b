import type { Config } from '../../../../model/config/config.js';
import { daysOf } from '../../../../model/words/days-of.js';
import type { Rule } from '../../rule.js';
import { eachStorageItem } from '../each-service.js';

/** Chromium caps what is longer, so the declaration would be untrue. */
export const lifetimeAbove400Days: Rule<Config> = {
  id: 'lifetime-above-400-days',
  severity: 'warning',
  sources: ['reliability.md F13'],
  holds: 'No cookie is declared to live longer than the 400 days that browsers allow.',
  *check(config) {
    for (const [path, { type, duration }] of eachStorageItem(config))
      if (type === 'cookie' && (daysOf(duration) ?? 0) > 400)
        yield {
          path: `${path}.duration`,
          message: `${duration} is more than the 400 days after which browsers delete a cookie; declare P400D or less`,
        };
  },
};
