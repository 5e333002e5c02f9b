import { describe, expect, it } from 'vitest';
import { findProblem } from '../../../src/consent/check-config.js';
import type { Config } from '../../../src/consent/config.js';
import { declarationOf, type TableName } from '../../../src/consent/declaration.js';
import de from '../../../src/ui/locales/de.js';
import ownDe from '../../../src/ui/locales/declaration/de.js';
import ownEn from '../../../src/ui/locales/declaration/en.js';
import en from '../../../src/ui/locales/en.js';
import meshstack from '../../fixtures/policies/meshstack.json' with { type: 'json' };
import sandbank from '../../fixtures/policies/sandbank.json' with { type: 'json' };
import { configOf, service } from '../examples.js';

const words = { en: { ...en, ...ownEn }, de: { ...de, ...ownDe } };
/** A table as rows of cells, its columns first. */
const tableOf = (config: unknown, name: TableName, language: 'en' | 'de' = 'en', surface?: string) => {
  const table = declarationOf(config as Config, words[language], { surface }).find(
    (each) => each.name === name,
  );
  return [table?.columns, ...(table?.rows.map(({ cells }) => cells) ?? [])];
};

describe('the tables of the two policies, cell by cell', () => {
  it.for([
    ['sandbank', sandbank],
    ['meshstack', meshstack],
  ] as const)('%s is a right config', ([, config]) => {
    expect(findProblem(config)).toBeUndefined();
  });

  it('T1: the processing overview of S, in English', () => {
    expect(tableOf(sandbank, 'processing')).toEqual([
      [
        'Processing',
        'Purpose',
        'Data',
        'Legal basis',
        'Recipients',
        'Third country',
        'Safeguards',
        'Retention',
      ],
      [
        'Consent management',
        'Your choices, their time, the policy version and a random identifier',
        'Your choices, their time, the policy version and a random identifier',
        'GDPR 6(1)(c); TDDDG 25(2)',
        '',
        'no',
        '',
        '365 days',
      ],
      [
        'Product analytics (PostHog)',
        'Measuring use',
        'pseudonymous IDs; events; technical data',
        'GDPR 6(1)(a); TDDDG 25(1)',
        'self-hosted',
        'no',
        '',
        '180 days',
      ],
      [
        'Server logs',
        'Delivery, stability, security, abuse detection',
        'IP address; time; path; status',
        'GDPR 6(1)(f)',
        'Hosting GmbH',
        'no',
        '',
        '14 days',
      ],
      ['Backups', 'Restoring after loss', 'all of the above', 'GDPR 6(1)(f)', 'Hosting GmbH', 'no', '', ''],
      [
        'Newsletter',
        'Sending e-mails',
        'email (encrypted); optional name (encrypted)',
        'GDPR 6(1)(a)',
        'Mail GmbH',
        'no',
        '',
        'until withdrawn',
      ],
      [
        'Newsletter proof',
        'Proof of consent',
        'email hash; timestamps; status',
        'GDPR 6(1)(f)',
        'Hosting GmbH',
        'no',
        '',
        '1,095 days',
      ],
      [
        'App data',
        'Providing the app',
        'account data',
        'GDPR 6(1)(b)',
        'Hosting GmbH',
        'no',
        '',
        'until the account is deleted',
      ],
      [
        'Billing',
        'Accounting',
        'invoices',
        'GDPR 6(1)(b); GDPR 6(1)(c)',
        'Payments Inc.',
        'yes, outside the EEA',
        'SCC (Art. 46 GDPR)',
        '10 years',
      ],
      [
        'Support',
        'Answering',
        'messages',
        'GDPR 6(1)(b); GDPR 6(1)(f)',
        'Mail GmbH',
        'depends on the provider',
        'EU-US Data Privacy Framework',
        '12 months',
      ],
      [
        'Account deletion (DSAR)',
        'Rights of persons',
        'request; status',
        'GDPR 6(1)(c)',
        'self-hosted',
        'no',
        '',
        '30 days',
      ],
    ]);
  });

  it('T1: the same in German, from the same figures', () => {
    const [head, consent, posthog] = tableOf(sandbank, 'processing', 'de');
    expect(head).toEqual([
      'Verarbeitungen',
      'Zweck',
      'Daten',
      'Rechtsgrundlage',
      'Empfänger',
      'Drittland',
      'Garantien',
      'Speicherdauer',
    ]);
    expect(consent?.at(-1)).toBe('365 Tage');
    expect(posthog).toEqual([
      'Produktanalyse (PostHog)',
      'Nutzung messen',
      'pseudonyme Kennungen; Ereignisse; technische Daten',
      'GDPR 6(1)(a); TDDDG 25(1)',
      'self-hosted',
      'nein',
      '',
      '180 Tage',
    ]);
  });

  it('T2: the recipients of S', () => {
    expect(tableOf(sandbank, 'recipients')).toEqual([
      ['Recipients', 'Service', 'Location', 'Notes'],
      ['Hosting GmbH', 'Hosting', 'Germany', 'DPA (Art. 28 GDPR)'],
      ['Mail GmbH', 'E-mail delivery', 'Germany', 'no open or click tracking'],
      ['Payments Inc.', 'Payments', 'United States', 'DPA (Art. 28 GDPR) SCC'],
      ['self-hosted', 'Own servers', '', ''],
    ]);
  });

  it('T3: the storage table of M, in English and German', () => {
    expect(tableOf(meshstack, 'storage')).toEqual([
      ['Name', 'Type', 'Purpose', 'Provider', 'Duration'],
      [
        'SSO / Keycloak Authentication (KEYCLOAK_*)',
        'Cookie',
        'Keeps you signed in',
        'meshcloud GmbH, Germany',
        'Session (until browser is closed)',
      ],
      [
        'OAuth nonce (oauth_nonce)',
        'Session Storage',
        'Protects the login',
        'meshcloud GmbH, Germany',
        'Temporary (until login completion)',
      ],
    ]);
    expect(tableOf(meshstack, 'storage', 'de')[1]).toEqual([
      'SSO / Keycloak-Anmeldung (KEYCLOAK_*)',
      'Cookie',
      'Hält Sie angemeldet',
      'meshcloud GmbH, Deutschland',
      'Sitzung (bis der Browser geschlossen wird)',
    ]);
  });

  it('T4, T11: logs and layered backups, each with a retention of its own', () => {
    expect(tableOf(sandbank, 'stores')).toEqual([
      ['Processing', 'Name', 'Purpose', 'Location', 'Retention'],
      ['Server logs', 'WAF', '', 'EU', '14 days'],
      ['Server logs', 'Observability', '', 'EU', '7 days'],
      ['Server logs', 'Redis', 'Rate limits', 'EU', 'short-lived'],
      ['Server logs', 'CDN', '', 'EU', 'provider default'],
      ['Backups', 'hourly', '', '', '14 days'],
      ['Backups', 'daily', '', '', '2 years'],
      ['Backups', 'weekly', '', '', '5 years'],
      ['Backups', 'monthly', '', '', '5 years'],
    ]);
  });
});

describe('the cookie overview', () => {
  it('D1, R12, RC10: lists the consent cookie with the lifetime that it gets, as soon as there is anything to decide', () => {
    const cookie = { name: 'choice', days: 182 };
    const [, row] = tableOf(configOf([service('stats')], { cookie }), 'storage');
    expect(row).toEqual(['choice', 'Cookie', ownEn.consentData, 'Example GmbH', '182 days']);
    expect(tableOf(configOf([service('stats')], { cookie }), 'services')[1]?.[0]).toBe('Consent management');
  });

  it('R25: lists none where nobody is asked', () => {
    expect(tableOf(meshstack, 'storage').flat().join()).not.toContain('klaro');
  });

  it('lists it once where a service of the config declares it', () => {
    const own = service('consent', {
      basis: 'essential',
      storage: [{ name: 'klaro', type: 'cookie', duration: 'P365D' }],
    });
    expect(tableOf(configOf([own, service('stats')]), 'storage')).toHaveLength(2);
  });

  it("names the host of what a third party's host keeps", () => {
    const video = service('video', {
      provider: { name: 'Google', country: 'IE' },
      storage: [{ name: 'YSC', type: 'cookie', duration: 'session', host: 'youtube.com' }],
    });
    expect(tableOf(configOf([video]), 'storage')[2]?.[3]).toBe('Google, Ireland (youtube.com)');
  });
});

describe('the table of services', () => {
  it('T6, T9: says basis, grounds and status', () => {
    const rows = tableOf(
      configOf([
        service('a', { legalBasis: ['GDPR 6(1)(a)'] }),
        service('b', { basis: 'essential', status: 'disabled' }),
        service('c', { basis: 'legitimate-interest', status: 'planned', notes: 'Soon.' }),
      ]),
      'services',
    );
    expect(rows.slice(2)).toEqual([
      ['a', 'Analytics', 'consent (GDPR 6(1)(a))', '', 'active', '', ''],
      ['b', 'Analytics', 'strictly necessary', '', 'disabled', '', ''],
      ['c', 'Analytics', 'legitimate interest', '', 'planned', '', 'Soon.'],
    ]);
  });

  it('G11: shows only what belongs to a surface, and what belongs to all', () => {
    const config = configOf([
      service('site', { surfaces: ['website'] }),
      service('app', { surfaces: ['app'] }),
      service('both'),
    ]);
    const names = tableOf(config, 'services', 'en', 'app').map((cells) => cells?.[0]);
    expect(names.slice(2)).toEqual(['app', 'both']);
  });
});

it('every row has a cell for each column', () => {
  for (const config of [sandbank, meshstack])
    for (const { columns, rows } of declarationOf(config as Config, words.en))
      for (const { cells } of rows) expect(cells).toHaveLength(columns.length);
});
