import type { Config } from '../../../../model/config/config.js';
import { countriesOf } from '../../../../model/consent/countries-of.js';
import type { Rule } from '../../rule.js';
import { eachActivity } from '../each-service.js';

/** "Outside the EEA" tells a visitor little, and nobody who reads it can look up what holds there. */
export const transferWithoutCountry: Rule<Config> = {
  id: 'transfer-without-country',
  severity: 'warning',
  sources: ['GDPR 13(1)(f)', 'law.md UI13'],
  holds: 'A transfer names the countries that data goes to.',
  *check(config) {
    for (const [path, activity] of eachActivity(config))
      if (activity.thirdCountry === true && !countriesOf(config, [activity]).length)
        yield {
          path: `${path}.countries`,
          message:
            'say where data goes: add `countries`, such as ["US"], or the `country` of a recipient outside the EEA',
        };
  },
};
