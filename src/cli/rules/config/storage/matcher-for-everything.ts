import type { Config } from '../../../../model/config/config.js';
import type { Rule } from '../../rule.js';
import { eachStorageItem } from '../each-service.js';

/** A withdrawal must not delete what is not the service's. */
export const matcherForEverything: Rule<Config> = {
  id: 'matcher-for-everything',
  severity: 'error',
  sources: ['reliability.md T12'],
  holds: 'No pattern means every key: a withdrawal would delete what other services need.',
  *check(config) {
    for (const [path, { name, host }] of eachStorageItem(config))
      if (!host && /^\*+$/.test(name))
        yield {
          path: `${path}.name`,
          message:
            '"*" means everything in that store, and a withdrawal deletes it; name the keys of this service',
        };
  },
};
