import type { Config } from '../../../../model/config/config.js';
import type { Rule } from '../../rule.js';
import { eachService } from '../each-service.js';
import { consentCookieOf } from './consent-cookie-of.js';

/** If it could be refused, the refusal would be forgotten and asked for again. */
export const consentCookieOptional: Rule<Config> = {
  id: 'consent-cookie-optional',
  severity: 'error',
  sources: ['policies.md R12'],
  holds: 'The consent cookie is essential: refusing could not be remembered without it.',
  *check(config) {
    const { name, isItem } = consentCookieOf(config);
    for (const [path, { basis, storage }] of eachService(config))
      if (basis !== 'essential' && storage?.some(isItem))
        yield {
          path: `${path}.storage`,
          message: `"${name}" keeps the visitor's answer and belongs to an essential service`,
        };
  },
};
