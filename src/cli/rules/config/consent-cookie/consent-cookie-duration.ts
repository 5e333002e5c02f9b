import type { Config } from '../../../../model/config/config.js';
import { daysOf } from '../../../../model/words/days-of.js';
import type { Rule } from '../../rule.js';
import { eachStorageItem } from '../each-service.js';
import { consentCookieOf } from './consent-cookie-of.js';

/** A visitor who reads how long an answer is kept must not be told another figure than the real one. */
export const consentCookieDuration: Rule<Config> = {
  id: 'consent-cookie-duration',
  severity: 'error',
  sources: ['law.md NW09', 'policies.md R08'],
  holds: 'The declared lifetime of the consent cookie is the one that it gets.',
  *check(config) {
    const { days, isItem } = consentCookieOf(config);
    for (const [path, item] of eachStorageItem(config))
      if (isItem(item) && daysOf(item.duration) !== days)
        yield {
          path: `${path}.duration`,
          message: `the cookie lives for ${days} days (\`cookie.days\`); declare "P${days}D"`,
        };
  },
};
