import type { Config } from '../../../../model/config/config.js';
import { DEFAULTS } from '../../../../model/config/defaults.js';
import { daysOf } from '../../../../model/words/days-of.js';
import type { Rule } from '../../rule.js';
import { eachService } from '../each-service.js';
import { consentCookieOf } from './consent-cookie-of.js';

/** What the tables say of the server must be what it does; where no service declares the cookie they say it by themselves. */
export const recordsRetention: Rule<Config> = {
  id: 'records-retention',
  severity: 'error',
  sources: ['law.md RC05', 'policies.md V11'],
  holds:
    'How long the server keeps decisions is an ISO 8601 duration, and the service of the consent cookie tells the same.',
  *check(config) {
    if (!config.records) return;
    const { retention } = { ...DEFAULTS.records, ...config.records };
    const days = daysOf(retention);
    if (!days) {
      yield { path: 'records.retention', message: `"${retention}" is no duration such as "P365D"` };
      return;
    }
    const { isItem } = consentCookieOf(config);
    for (const [path, { storage = [], retention: told, stores = [] }] of eachService(config))
      if (
        storage.some(isItem) &&
        ![told, ...stores.map((store) => store.retention)].some((each) => daysOf(each) === days)
      )
        yield {
          path: `${path}.retention`,
          message: `the server keeps decisions for ${days} days; declare "${retention}"`,
        };
  },
};
