import type { Config, Service, StorageItem } from '../../../../src/model/config/config.js';

type Whole<Part> = Part extends string | number | boolean
  ? Part
  : Part extends readonly (infer Item)[]
    ? readonly Whole<Item>[]
    : { readonly [Key in keyof Part]-?: Whole<Exclude<Part[Key], undefined>> };

/** A config with every member that its TypeScript types know; the compiler refuses it when one is missing. */
export const WHOLE_CONFIG: Whole<Config> = {
  $schema: './schema.json',
  version: '2026-02-17',
  date: '2026-02-17',
  language: 'en',
  languages: ['en', 'de'],
  controller: {
    name: 'Example GmbH',
    address: 'Street 1, 12345 Town',
    email: 'privacy@example.com',
    phone: '+49 30 1',
    register: 'Amtsgericht Flensburg, HRB 1',
    dataProtectionOfficer: { name: 'A. Officer' },
    authority: { name: 'The authority' },
  },
  links: { privacyPolicy: { en: '/privacy', de: '/datenschutz' }, imprint: '/imprint' },
  cookie: { name: 'klaro', days: 365, path: '/', domain: 'example.com', sameSite: 'Lax', browserId: true },
  records: { address: '/api/public/consent', retention: 'P395D' },
  signals: { globalPrivacyControl: 'reject' },
  requireNonce: true,
  interface: { layout: 'bar', position: 'top-end', modal: true, badge: 'end' },
  purposes: [{ name: 'analytics', title: { en: 'Statistics' }, description: 'Counts visits.' }],
  services: [
    {
      name: 'posthog',
      basis: 'consent',
      purposes: ['analytics'],
      status: 'active',
      objection: 'weighed',
      revision: 2,
      title: 'PostHog',
      description: { en: 'Counts.', de: 'Zählt.' },
      provider: { name: 'Example GmbH', country: 'DE', privacyPolicy: { en: '/privacy' } },
      crossSite: true,
      legalBasis: ['GDPR 6(1)(a)'],
      data: ['events', { en: 'clicks', de: 'Klicks' }, { category: 'IPAddress', text: 'IP address' }],
      recipients: [
        'Hosting GmbH',
        {
          name: 'Far Inc.',
          title: 'A host',
          service: 'Hosting',
          country: 'US',
          location: 'Portland',
          agreement: 'DPA',
          notes: 'None',
        },
      ],
      thirdCountry: 'provider-dependent',
      countries: ['CH'],
      safeguards: ['SCC'],
      retention: 'P180D',
      origin: 'The address book',
      requirement: 'Nobody must',
      stores: [
        { name: 'log', purpose: 'Security', location: 'Germany', retention: 'P7D', notes: 'Encrypted' },
      ],
      deletion: 'On request',
      notes: 'None',
      surfaces: ['website'],
      hosts: ['/ingest/'],
      storage: [
        {
          name: 'ph_*',
          type: 'cookie',
          duration: 'P365D',
          title: 'An id',
          purpose: 'An id',
          host: 'a.example',
          unverified: true,
        },
      ],
      posthog: {
        token: 'phc_1',
        apiHost: '/ingest',
        src: '/posthog.js',
        cookieDays: 180,
        sessionRecording: 'replay',
      },
    },
  ],
  processing: [
    {
      name: 'server-logs',
      title: 'Server logs',
      purpose: 'Security',
      data: ['IP address'],
      legalBasis: ['GDPR 6(1)(f)'],
      recipients: ['Hosting GmbH'],
      thirdCountry: false,
      countries: ['CH'],
      safeguards: ['SCC'],
      retention: 'P14D',
      origin: 'The address book',
      requirement: 'Nobody must',
      stores: [
        { name: 'log', purpose: 'Security', location: 'Germany', retention: 'P7D', notes: 'Encrypted' },
      ],
      deletion: 'On request',
      notes: 'None',
      surfaces: ['website'],
    },
  ],
  recipients: [
    {
      name: 'Hosting GmbH',
      title: 'A host',
      service: 'Hosting',
      country: 'DE',
      location: 'Germany',
      agreement: 'DPA',
      notes: 'None',
    },
  ],
  rights: [{ title: 'Access', text: 'Write to us' }],
  statements: [{ title: 'No profiling', text: 'None at all' }],
  references: [{ title: 'Retention', href: '/retention' }],
};

/** The same with nothing that may be absent; the compiler refuses it when something required is missing. */
export const SMALL_CONFIG: Config = {
  version: '1',
  controller: { name: 'Example GmbH' },
  records: { address: '/api/public/consent' },
  purposes: [{ name: 'analytics', title: 'Statistics' }],
  services: [
    {
      name: 'posthog',
      basis: 'consent',
      purposes: ['analytics'],
      data: ['events', 'clicks', { category: 'IPAddress', text: 'IP address' }],
      recipients: ['Hosting GmbH', { name: 'Far Inc.' }],
      provider: { name: 'Example GmbH' },
      storage: [{ name: 'ph_*', type: 'cookie', duration: 'session' }],
      stores: [{ name: 'log' }],
      posthog: { token: 'phc_1', apiHost: '/ingest', src: '/posthog.js' },
    },
  ],
  processing: [{ name: 'server-logs', stores: [{ name: 'log' }] }],
  recipients: [{ name: 'Hosting GmbH' }],
  rights: [{ title: 'Access' }],
  statements: [{ title: 'No profiling' }],
  references: [{ title: 'Retention', href: '/retention' }],
};

/** Every word that the types allow, at the place where it stands; the compiler refuses a word missing or too many. */
const words = <Word extends string>(all: Readonly<Record<Word, true>>): readonly string[] => Object.keys(all);
export const WORDS: Readonly<Record<string, readonly unknown[]>> = {
  'services[0].basis': words<Service['basis']>({
    essential: true,
    consent: true,
    'legitimate-interest': true,
  }),
  'services[0].status': words<NonNullable<Service['status']>>({
    active: true,
    planned: true,
    disabled: true,
  }),
  'services[0].thirdCountry': [true, false, 'provider-dependent'],
  'services[0].storage[0].type': words<StorageItem['type']>({
    cookie: true,
    localStorage: true,
    sessionStorage: true,
    indexedDB: true,
    cacheStorage: true,
  }),
  'interface.layout': words<NonNullable<NonNullable<Config['interface']>['layout']>>({
    box: true,
    bar: true,
    dialog: true,
  }),
  'interface.position': words<NonNullable<NonNullable<Config['interface']>['position']>>({
    'bottom-start': true,
    'bottom-end': true,
    'top-start': true,
    'top-end': true,
  }),
  'interface.badge': words<NonNullable<NonNullable<Config['interface']>['badge']>>({
    start: true,
    end: true,
  }),
  'cookie.sameSite': words<NonNullable<NonNullable<Config['cookie']>['sameSite']>>({
    Lax: true,
    Strict: true,
    None: true,
  }),
};

/** The steps of a path such as `services[0].basis`. */
export const stepsOf = (path: string): readonly string[] => path.match(/[^.[\]]+/g) ?? [];

/** A copy of a config in which the value at a path is another one, or is not there. */
export const changed = (config: unknown, path: string, ...value: readonly [unknown?]): unknown => {
  const copy: unknown = structuredClone(config);
  const steps = [...stepsOf(path)];
  const last = steps.pop() ?? '';
  const parent = steps.reduce((found, step) => Reflect.get(Object(found), step), copy) as object;
  if (value.length)
    Object.defineProperty(parent, last, {
      value: value[0],
      enumerable: true,
      configurable: true,
      writable: true,
    });
  else if (Array.isArray(parent)) parent.splice(Number(last), 1);
  else Reflect.deleteProperty(parent, last);
  return copy;
};

/** The paths of all members of a config, and of members' members. */
export const pathsOf = (value: unknown, path = ''): readonly string[] => {
  if (Object(value) !== value) return [];
  return Object.entries(Object(value)).flatMap(([key, member]) => {
    const own = Array.isArray(value) ? `${path}[${key}]` : path ? `${path}.${key}` : key;
    return [own, ...pathsOf(member, own)];
  });
};
