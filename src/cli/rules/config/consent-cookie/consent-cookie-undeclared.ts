import type { Config } from '../../../../model/config/config.js';
import { optionalServices } from '../../../../model/consent/optional-services.js';
import type { Rule } from '../../rule.js';
import { consentCookieOf } from './consent-cookie-of.js';

/** Told, for a declaration lists it whether or not the config does; the settings show what the config says. */
export const consentCookieUndeclared: Rule<Config> = {
  id: 'consent-cookie-undeclared',
  severity: 'info',
  sources: ['policies.md R12', 'law.md RC10'],
  holds: 'The consent cookie has an essential service of its own; the declaration lists it in any case.',
  *check(config) {
    const { name } = consentCookieOf(config);
    const isDeclared = config.services.some(
      ({ basis, storage }) => basis === 'essential' && storage?.some((item) => item.name === name),
    );
    if (!isDeclared && optionalServices(config.services).length)
      yield {
        path: 'services',
        message: `no essential service declares the cookie "${name}"; the settings will not show it`,
      };
  },
};
