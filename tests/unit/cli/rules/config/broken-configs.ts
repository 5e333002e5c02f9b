import type { Config, Records, Service } from '../../../../../src/model/config/config.js';
import { soundConfig, soundService } from '../../sound-config.js';

/** A sound config with a service that is another. */
export const of = (more: Partial<Service>, config: Partial<Config> = {}): Config =>
  soundConfig([soundService('stats', more)], config);
const item = (more: Partial<NonNullable<Service['storage']>[number]>): Partial<Service> => ({
  storage: [{ name: 'stats_id', type: 'cookie', duration: 'P180D', ...more }],
});
const withPosthog = (more: object): Partial<Service> => ({
  posthog: { token: 'phc_1', apiHost: '/ingest', src: '/posthog.js', ...more },
});
const processing = (more: object) => ({
  processing: [
    { name: 'logs', legalBasis: ['GDPR 6(1)(f)'], thirdCountry: false, retention: 'P14D', ...more },
  ],
});

/** A sound config whose decisions are written down, and what its service of the consent cookie tells of that. */
export const withRecords = (more: Partial<Records> = {}, told = 'P395D'): Config => {
  const [consent, ...others] = soundConfig().services as readonly [Service, ...Service[]];
  const records = { address: '/api/public/consent', retention: 'P395D', ...more };
  return { ...soundConfig(), records, services: [{ ...consent, retention: told }, ...others] };
};

/** For each rule of configs a config that breaks it and no other, and where. */
export const BROKEN_CONFIGS: readonly (readonly [rule: string, path: string, config: Config])[] = [
  ['planned-with-hosts', 'services[1].status', of({ status: 'planned', hosts: ['a.example'], storage: [] })],
  ['planned-with-storage', 'services[1].storage', of({ status: 'planned' })],
  [
    'session-recording-unsaid',
    'services[1].posthog.sessionRecording',
    of(withPosthog({ sessionRecording: 'replay' })),
  ],
  [
    'stores-but-declares-nothing',
    'services[1].storage',
    of({ description: 'Remembers your language.', storage: [] }),
  ],
  ['consent-cookie-undeclared', 'services', { ...soundConfig(), services: [soundService('stats')] }],
  [
    'untold-service',
    'purposes[0]',
    soundConfig([soundService('stats')], { purposes: [{ name: 'analytics', title: 'S' }] }),
  ],
  [
    'unused-purpose',
    'purposes[1]',
    soundConfig([soundService('stats')], {
      purposes: [...soundConfig().purposes, { name: 'ads', title: 'Ads' }],
    }),
  ],
  ['no-privacy-policy', 'links', soundConfig([soundService('stats')], { links: {} })],
  [
    'no-contact',
    'controller',
    soundConfig([soundService('stats')], { controller: { name: 'Example GmbH' } }),
  ],
  [
    'undescribed-recipient',
    'services[1].recipients[1]',
    of({ recipients: ['Counting GmbH', 'Mail GmbH'] }, { recipients: [{ name: 'Counting GmbH' }] }),
  ],
  ['one-layer-basis', 'services[1].legalBasis', of({ legalBasis: ['GDPR 6(1)(a)'] })],
  [
    'interest-with-storage',
    'services[1].basis',
    of({ basis: 'legitimate-interest', legalBasis: ['GDPR 6(1)(f)', 'TDDDG 25'] }),
  ],
  ['interest-for-essential', 'services[1].legalBasis', of({ legalBasis: ['GDPR 6(1)(a)', 'TDDDG 25(2)'] })],
  [
    'shorthand-basis',
    'services[1].legalBasis[2]',
    of({ legalBasis: ['GDPR 6(1)(a)', 'TDDDG 25(1)', '(a/f)'] }),
  ],
  [
    'tag-manager-as-essential',
    'services[1].basis',
    of({ basis: 'essential', title: 'Google Tag Manager', legalBasis: ['GDPR 6(1)(f)'], storage: [] }),
  ],
  ['no-legal-basis', 'processing[0]', of({}, processing({ legalBasis: undefined }))],
  [
    'tracker-in-essential',
    'services[1].storage[0].name',
    of({ ...item({ name: '_ga' }), basis: 'essential', legalBasis: ['GDPR 6(1)(f)', 'TDDDG 25(2)'] }),
  ],
  ['storage-without-recipient', 'services[1].storage', of({ provider: undefined, recipients: [] } as object)],
  [
    'lifetime-above-400-days',
    'services[1].storage[0].duration',
    of({ ...item({ duration: 'P2Y' }), retention: 'P3Y' }),
  ],
  ['identifier-outlives-data', 'services[1].storage[0].duration', of(item({ duration: 'P365D' }))],
  ['name-is-description', 'services[1].storage[0].name', of(item({ name: 'SSO / Keycloak Authentication' }))],
  ['matcher-for-everything', 'services[1].storage[0].name', of(item({ name: '*' }))],
  [
    'storage-of-two',
    'services[2].storage[0].name',
    soundConfig([soundService('stats'), soundService('more', item({}))]),
  ],
  [
    'proof-ends-with-consent',
    'services[0].retention',
    {
      ...soundConfig(),
      services: soundConfig().services.map((each, index) => (index ? each : { ...each, retention: 'P365D' })),
    },
  ],
  ['records-address', 'records.address', withRecords({ address: 'http://records.example.com/consent' })],
  ['records-without-id', 'cookie.browserId', { ...withRecords(), cookie: { browserId: false } }],
  ['records-retention', 'services[0].retention', withRecords(undefined, 'in the browser only')],
  [
    'consent-cookie-duration',
    'services[0].storage[0].duration',
    soundConfig([soundService('stats')], { cookie: { days: 182 } }),
  ],
  [
    'consent-cookie-unwritable',
    'cookie.path',
    soundConfig([soundService('stats')], { cookie: { path: '/a; Domain=example.com' } }),
  ],
  [
    'consent-cookie-optional',
    'services[1].storage',
    {
      ...soundConfig(),
      services: [
        soundConfig().services[0] as Service,
        soundService('stats', item({ name: 'klaro', duration: 'P365D' })),
      ].map((each, index) =>
        index
          ? { ...each, retention: 'P400D' }
          : {
              ...each,
              storage: [{ name: 'klaro', type: 'cookie' as const, duration: 'P365D', host: 'a.example' }],
            },
      ),
    },
  ],
  ['two-figures', 'services[1].notes', of({ notes: 'Events are kept for 90 days.' })],
  ['no-retention', 'processing[0]', of({}, processing({ retention: undefined }))],
  [
    'posthog-cookie-duration',
    'services[1].storage[0].duration',
    of({ ...withPosthog({ cookieDays: 30 }), ...item({ name: 'ph_phc_1_posthog' }) }),
  ],
  [
    'undeclared-transfer',
    'services[1].thirdCountry',
    of({ provider: { name: 'Counting Inc.', country: 'US' } }),
  ],
  ['transfer-without-safeguards', 'services[1].safeguards', of({ thirdCountry: true, countries: ['US'] })],
  ['transfer-without-country', 'services[1].countries', of({ thirdCountry: true, safeguards: ['SCC'] })],
  [
    'shorthand-safeguard',
    'services[1].safeguards[0]',
    of({ thirdCountry: true, countries: ['US'], safeguards: ['SCC (Art. 46 GDPR)'] }),
  ],
  [
    'unknown-country',
    'services[1].provider.country',
    of({ provider: { name: 'Counting GmbH', country: 'Germany' }, thirdCountry: true, safeguards: ['SCC'] }),
  ],
  ['transfer-not-told', 'processing[0]', of({}, processing({ thirdCountry: undefined }))],
  [
    'missing-translation',
    'services[1].title',
    of({ title: { en: 'Counts', de: 'Zahlen' }, description: { en: 'x', de: 'y', fr: 'z' } }),
  ],
  ['lookalike-character', 'services[1].hosts[0]', of({ hosts: ['/api/public/opt\u2011in'] })],
  ['non-ascii-identifier', 'services[1].hosts[0]', of({ hosts: ['zählwerk.example'] })],
  [
    'empty-link',
    'links.imprint',
    soundConfig([soundService('stats')], { links: { privacyPolicy: '/privacy', imprint: '#' } }),
  ],
  [
    'dangling-annex',
    'statements[0].text',
    soundConfig([soundService('stats')], {
      statements: [{ title: 'Cookies', text: 'See the cookie overview (annex).' }],
    }),
  ],
  [
    'section-numbers',
    'statements[1].title',
    soundConfig([soundService('stats')], { statements: [{ title: '6. Cookies' }, { title: '8. Rights' }] }),
  ],
  ['date-not-iso', 'date', soundConfig([soundService('stats')], { date: '17 Feb 2026' })],
];
