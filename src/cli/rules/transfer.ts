import { activitiesOf, type Rule, servicesOf } from '../rule.js';

/** The European Economic Area, ISO 3166-1. */
const EEA = new Set(
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK'.split(' '),
);
/** Whole countries that the European Commission found adequate (GDPR 45); the US and Canada only in part. */
const ADEQUATE = new Set('AD AR CH FO GB GG IL IM JE JP KR NZ UY'.split(' '));

/** What must hold of data that leaves the European Economic Area. */
export const transferRules: readonly Rule[] = [
  {
    id: 'undeclared-transfer',
    severity: 'error',
    sources: ['law.md UI13', 'law.md NW11', 'policies.md G08', 'GDPR 13(1)(f)'],
    holds: 'A provider or recipient outside the EEA means that data leaves it, and the banner says so.',
    *check(config) {
      const countries = new Map((config.recipients ?? []).map(({ name, country }) => [name, country]));
      for (const [path, activity] of activitiesOf(config)) {
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
  },
  {
    id: 'transfer-without-safeguards',
    severity: 'error',
    sources: ['policies.md G08', 'GDPR 13(1)(f)', 'GDPR 46'],
    holds: 'A transfer names what protects it, unless the country is adequate.',
    *check(config) {
      for (const [path, activity] of activitiesOf(config)) {
        const country = 'provider' in activity ? activity.provider?.country : undefined;
        if (activity.thirdCountry === true && !activity.safeguards?.length && !ADEQUATE.has(country ?? ''))
          yield {
            path: `${path}.safeguards`,
            message: 'name what protects the transfer, such as "SCC (Art. 46 GDPR)"',
          };
      }
    },
  },
  {
    id: 'unknown-country',
    severity: 'error',
    sources: ['policies.md G08'],
    holds: 'A country is a code of two letters (ISO 3166-1), so that it can be told in every language.',
    *check(config) {
      const places = [
        ...servicesOf(config).map(
          ([path, { provider }]) => [`${path}.provider.country`, provider?.country] as const,
        ),
        ...(config.recipients ?? []).map(
          ({ country }, index) => [`recipients[${index}].country`, country] as const,
        ),
      ];
      for (const [path, country] of places)
        if (country !== undefined && !/^[A-Z]{2}$/.test(country))
          yield {
            path,
            message: `"${country}" is no ISO 3166-1 code; write two capital letters, such as "DE"`,
          };
    },
  },
  {
    id: 'transfer-not-told',
    severity: 'warning',
    sources: ['GDPR 13(1)(f)', 'policies.md T1'],
    holds: 'Everything that handles data says whether it leaves the EEA.',
    *check(config) {
      for (const [path, { thirdCountry }] of activitiesOf(config))
        if (thirdCountry === undefined)
          yield {
            path,
            message:
              'say whether data leaves the EEA: add `thirdCountry` with true, false or "provider-dependent"',
          };
    },
  },
];
