import type { Config } from '../../../../model/config/config.js';
import { countriesOf } from '../../../../model/consent/countries-of.js';
import type { Rule } from '../../rule.js';
import { eachActivity } from '../each-service.js';

/** Whole countries that the European Commission found adequate (GDPR 45); the US and Canada only in part. */
const ADEQUATE = new Set('AD AR CH FO GB GG IL IM JE JP KR NZ UY'.split(' '));

/** Visitors must be told what stands for the law that does not hold there. */
export const transferWithoutSafeguards: Rule<Config> = {
  id: 'transfer-without-safeguards',
  severity: 'error',
  sources: ['policies.md G08', 'GDPR 13(1)(f)', 'GDPR 46'],
  holds: 'A transfer names what protects it, unless the country is adequate.',
  *check(config) {
    for (const [path, activity] of eachActivity(config)) {
      const countries = countriesOf(config, [activity]);
      const isAdequate = countries.length > 0 && countries.every((country) => ADEQUATE.has(country));
      if (activity.thirdCountry === true && !activity.safeguards?.length && !isAdequate)
        yield {
          path: `${path}.safeguards`,
          message: 'name what protects the transfer: "adequacy", "DPF", "SCC" or "BCR", or a text',
        };
    }
  },
};
