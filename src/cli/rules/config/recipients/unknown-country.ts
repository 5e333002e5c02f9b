import type { Config } from '../../../../model/config/config.js';
import type { Rule } from '../../rule.js';
import { eachActivity, eachService } from '../each-service.js';

const countriesIn = (config: Config): readonly (readonly [string, string | undefined])[] => [
  ...eachService(config).map(
    ([path, { provider }]) => [`${path}.provider.country`, provider?.country] as const,
  ),
  ...eachActivity(config).flatMap(([path, { recipients = [], countries = [] }]) => [
    ...recipients.map(
      (each, index) =>
        [
          `${path}.recipients[${index}].country`,
          typeof each === 'string' ? undefined : each.country,
        ] as const,
    ),
    ...countries.map((country, index) => [`${path}.countries[${index}]`, country] as const),
  ]),
  ...(config.recipients ?? []).map(
    ({ country }, index) => [`recipients[${index}].country`, country] as const,
  ),
];

/** What is no code is shown as it is, in one language to all. */
export const unknownCountry: Rule<Config> = {
  id: 'unknown-country',
  severity: 'error',
  sources: ['policies.md G08'],
  holds: 'A country is a code of two letters (ISO 3166-1), so that it can be told in every language.',
  *check(config) {
    for (const [path, country] of countriesIn(config))
      if (country !== undefined && !/^[A-Z]{2}$/.test(country))
        yield {
          path,
          message: `"${country}" is no ISO 3166-1 code; write two capital letters, such as "DE"`,
        };
  },
};
