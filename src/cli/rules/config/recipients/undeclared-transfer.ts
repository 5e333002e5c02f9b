import type { Config } from '../../../../model/config/config.js';
import { recipientsOf } from '../../../../model/consent/recipients-of.js';
import { isInEea } from '../../../../model/words/eea.js';
import type { Rule } from '../../rule.js';
import { eachActivity } from '../each-service.js';

/** `thirdCountry` is what the banner tells of, and the country what is true. */
export const undeclaredTransfer: Rule<Config> = {
  id: 'undeclared-transfer',
  severity: 'error',
  sources: ['law.md UI13', 'law.md NW11', 'policies.md G08', 'GDPR 13(1)(f)'],
  holds: 'A provider or recipient outside the EEA means that data leaves it, and the banner says so.',
  *check(config) {
    for (const [path, activity] of eachActivity(config)) {
      const own = 'provider' in activity ? activity.provider?.country : undefined;
      const named = recipientsOf(config, [activity]).map(({ country }) => country);
      const abroad = [own, ...named, ...(activity.countries ?? [])].find(
        (country) => country && !isInEea(country),
      );
      if (abroad && !activity.thirdCountry)
        yield {
          path: `${path}.thirdCountry`,
          message: `data goes to ${abroad}, which is outside the EEA; set it to true or "provider-dependent"`,
        };
    }
  },
};
