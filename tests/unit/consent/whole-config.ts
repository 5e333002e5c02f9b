import type { Config, Service, StorageItem } from '../../../src/consent/config.js';

type Whole<Part> = Part extends string | number | boolean
  ? Part
  : Part extends readonly (infer Item)[]
    ? readonly Whole<Item>[]
    : { readonly [Key in keyof Part]-?: Whole<Exclude<Part[Key], undefined>> };

/** A config with every member that its TypeScript types know; the compiler refuses it when one is missing. */
export const WHOLE_CONFIG: Whole<Config> = {
  $schema: './schema.json',
  version: '2026-02-17',
  language: 'en',
  controller: {
    name: 'Example GmbH',
    address: 'Street 1, 12345 Town',
    email: 'privacy@example.com',
    phone: '+49 30 1',
    dataProtectionOfficer: { name: 'A. Officer' },
    authority: { name: 'The authority' },
  },
  links: { privacyPolicy: { en: '/privacy', de: '/datenschutz' }, imprint: '/imprint' },
  cookie: { name: 'klaro', days: 365, path: '/', domain: 'example.com', sameSite: 'Lax', browserId: true },
  signals: { globalPrivacyControl: 'reject' },
  purposes: [{ name: 'analytics', title: { en: 'Statistics' }, description: 'Counts visits.' }],
  services: [
    {
      name: 'posthog',
      basis: 'consent',
      purposes: ['analytics'],
      status: 'active',
      revision: 2,
      title: 'PostHog',
      description: { en: 'Counts.', de: 'Zählt.' },
      provider: { name: 'Example GmbH', country: 'DE' },
      legalBasis: ['GDPR 6(1)(a)'],
      data: ['events', { en: 'clicks', de: 'Klicks' }],
      recipients: ['Hosting GmbH'],
      thirdCountry: 'provider-dependent',
      safeguards: ['SCC'],
      retention: 'P180D',
      hosts: ['/ingest/'],
      storage: [{ name: 'ph_*', type: 'cookie', duration: 'P365D', purpose: 'An id' }],
      posthog: { token: 'phc_1', apiHost: '/ingest', src: '/posthog.js', sessionRecording: 'replay' },
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
      safeguards: ['SCC'],
      retention: 'P14D',
    },
  ],
};

/** The same with nothing that may be absent; the compiler refuses it when something required is missing. */
export const SMALL_CONFIG: Config = {
  version: '1',
  controller: { name: 'Example GmbH' },
  purposes: [{ name: 'analytics', title: 'Statistics' }],
  services: [
    {
      name: 'posthog',
      basis: 'consent',
      purposes: ['analytics'],
      provider: { name: 'Example GmbH' },
      storage: [{ name: 'ph_*', type: 'cookie', duration: 'session' }],
      posthog: { token: 'phc_1', apiHost: '/ingest', src: '/posthog.js' },
    },
  ],
  processing: [{ name: 'server-logs' }],
};

/** Every word that the types allow, at the place where it stands; the compiler refuses a word missing or too many. */
const words = <Word extends string>(all: Readonly<Record<Word, true>>): readonly string[] => Object.keys(all);
export const WORDS: Readonly<Record<string, readonly unknown[]>> = {
  'services[0].basis': words<Service['basis']>({
    essential: true,
    consent: true,
    'legitimate-interest': true,
  }),
  'services[0].status': words<NonNullable<Service['status']>>({ active: true, planned: true }),
  'services[0].thirdCountry': [true, false, 'provider-dependent'],
  'services[0].storage[0].type': words<StorageItem['type']>({
    cookie: true,
    localStorage: true,
    sessionStorage: true,
    indexedDB: true,
    cacheStorage: true,
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
