import type { Config } from '../../../../model/config/config.js';
import type { Rule } from '../../rule.js';
import { eachService } from '../each-service.js';

/** A declaration that lists what nothing keeps is as untrue as one that leaves something out. */
export const plannedWithStorage: Rule<Config> = {
  id: 'planned-with-storage',
  severity: 'info',
  sources: ['policies.md T6', 'law.md NW08'],
  holds: 'A planned service keeps nothing in the browser yet.',
  *check(config) {
    for (const [path, { status, storage }] of eachService(config))
      if (status === 'planned' && storage?.length)
        yield {
          path: `${path}.storage`,
          message: 'it is planned, but declares storage; make it active or leave the storage out',
        };
  },
};
