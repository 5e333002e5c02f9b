import type { Config } from '../../../../model/config/config.js';
import type { Rule } from '../../rule.js';
import { eachActivity } from '../each-service.js';

/** The European Economic Area, ISO 3166-1. */
const EEA = new Set(
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK'.split(' '),
);

/** `thirdCountry` is what the banner tells of, and the country what is true. */
export const undeclaredTransfer: Rule<Config> = {
  id: 'undeclared-transfer',
  severity: 'error',
  sources: ['law.md UI13', 'law.md NW11', 'policies.md G08', 'GDPR 13(1)(f)'],
  holds: 'A provider or recipient outside the EEA means that data leaves it, and the banner says so.',
  *check(config) {
    const countries = new Map((config.recipients ?? []).map(({ name, country }) => [name, country]));
    for (const [path, activity] of eachActivity(config)) {
      const own = 'provider' in activity ? activity.provider?.country : undefined;
      const abroad = [own, ...(activity.recipients ?? []).map((name) => countries.get(name))].find(
        (country) => country && !EEA.has(country.toUpperCase()),
      );
      if (abroad && !activity.thirdCountry)
        yield {
          path: `${path}.thirdCountry`,
          message: `data goes to ${abroad}, which is outside the EEA; set it to true or "provider-dependent"`,
        };
    }
  },
};
