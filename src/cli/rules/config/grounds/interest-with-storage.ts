import type { Config } from '../../../../model/config/config.js';
import type { Rule } from '../../rule.js';
import { eachService } from '../each-service.js';

/** The device is protected whatever the data's ground is: no interest of a site outweighs it. */
export const interestWithStorage: Rule<Config> = {
  id: 'interest-with-storage',
  severity: 'error',
  sources: ['policies.md D9', 'law.md UI20', 'TDDDG 25(1)'],
  holds:
    'A service on legitimate interest keeps nothing in the browser: that needs consent, or must be strictly necessary.',
  *check(config) {
    for (const [path, { basis, storage = [] }] of eachService(config))
      if (basis === 'legitimate-interest' && storage.length)
        yield {
          path: `${path}.basis`,
          message:
            'legitimate interest is no ground to store on a device; use "consent", or take the storage away',
        };
  },
};
