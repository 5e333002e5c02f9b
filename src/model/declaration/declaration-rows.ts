import type { Activity, Config, Service, StorageItem, StorageType, Store } from '../config/config.js';
import { optionalServices } from '../consent/optional-services.js';
import { durationIn } from '../words/duration.js';
import { groundIn, groundsIn } from '../words/legal-ground.js';
import { providerIn } from '../words/provider.js';
import { regionName } from '../words/region.js';
import { joined, textIn } from '../words/text.js';
import { transferIn } from '../words/transfer.js';
import type { DeclarationWords } from './declaration-texts.js';

/** One row. A row about a service names it, so that its state can be shown beside it. */
export interface Row {
  readonly cells: readonly string[];
  readonly service?: string;
  /** Where its first cell leads. */
  readonly href?: string;
}

/** A service or an activity without a switch. */
export type Named = Activity & { readonly name: string };

const nameOf = ({ title, name }: Named, language: string): string => textIn(title ?? name, language);

/** The consent cookie as a service of its own (policies.md R12), where no service declares it and there is anything to decide. */
export const consentService = (config: Config, words: DeclarationWords): Service | undefined => {
  const { name = 'klaro', days = 365 } = config.cookie ?? {};
  const isDeclared = config.services.some(({ storage }) =>
    storage?.some((item) => item.type === 'cookie' && item.name === name),
  );
  if (isDeclared || !optionalServices(config.services).length) return;
  const duration = `P${days}D`;
  return {
    name,
    basis: 'essential',
    purposes: [],
    title: words.consentTool,
    description: words.consentData,
    provider: { name: config.controller.name },
    data: [words.consentData],
    legalBasis: ['GDPR 6(1)(c)', 'TDDDG 25(2)'],
    thirdCountry: false,
    retention: duration,
    storage: [{ name, type: 'cookie', duration, purpose: words.consentData }],
  };
};

/** What a service is for: in its own words, or else in those of its purposes. */
export const purposeOf = (config: Config, { purposes, description }: Service, language: string): string => {
  const titles = config.purposes.filter(({ name }) => purposes.includes(name)).map(({ title }) => title);
  return textIn(description, language) || joined(titles, language);
};

/** What a kind of storage is called everywhere. */
const TYPES: Readonly<Record<StorageType, string>> = {
  cookie: 'Cookie',
  localStorage: 'Local Storage',
  sessionStorage: 'Session Storage',
  indexedDB: 'IndexedDB',
  cacheStorage: 'Cache Storage',
};

/** Name, type, purpose, provider, duration (policies.md T3). */
export const storageRow = (service: Service, item: StorageItem, words: DeclarationWords): Row => {
  const { language } = words;
  const title = textIn(item.title, language);
  const provider = providerIn(service.provider, language);
  return {
    service: service.name,
    cells: [
      title ? `${title} (${item.name})` : item.name,
      TYPES[item.type],
      textIn(item.purpose ?? service.description, language),
      item.host ? `${provider} (${item.host})` : provider,
      durationIn(item.duration, words),
    ],
  };
};

const groundsOf = ({ legalBasis }: Activity, language: string): readonly string[] =>
  groundsIn(legalBasis).map((ground) => groundIn(ground, language));

const BASIS = { essential: 'essential', consent: 'consent', 'legitimate-interest': 'interest' } as const;

/** Service, purpose, data, legal basis, provider, status, retention, deletion, notes (policies.md T6, T8). */
export const serviceRow = (config: Config, service: Service, words: DeclarationWords): Row => {
  const { language } = words;
  const { data, legalBasis, status = 'active', basis, provider, deletion, notes } = service;
  const grounds = legalBasis?.length ? ` (${groundsOf(service, language).join('; ')})` : '';
  return {
    service: service.name,
    cells: [
      nameOf(service, language),
      purposeOf(config, service, language),
      joined(data, language),
      `${words[BASIS[basis]]}${grounds}`,
      providerIn(provider, language),
      words[status],
      retentionIn(service, words),
      textIn(deletion, language),
      textIn(notes, language),
    ],
  };
};

/** How long data is kept: at all, or else in each place where it lies. */
const retentionIn = ({ retention, stores = [] }: Activity, words: DeclarationWords): string =>
  durationIn(retention, words) ||
  stores
    .filter((store) => store.retention)
    .map((store) => `${textIn(store.name, words.language)}: ${durationIn(store.retention, words)}`)
    .join('; ');

/**
 * Processing, purpose, data, legal basis, recipients, third country, safeguards, retention (policies.md T1), origin and
 * requirement (G10, G14).
 */
export const processingRow = (activity: Named, purpose: string, words: DeclarationWords): Row => {
  const { language } = words;
  const { data, recipients, safeguards, origin, requirement } = activity;
  return {
    cells: [
      nameOf(activity, language),
      purpose,
      joined(data, language),
      groundsOf(activity, language).join('; '),
      joined(recipients, language),
      transferIn(activity, words),
      joined(safeguards, language),
      retentionIn(activity, words),
      textIn(origin, language),
      textIn(requirement, language),
    ],
  };
};

/** Processing, name, purpose, location, retention, notes (policies.md T4, T5, T7, T11). */
export const storeRow = (activity: Named, store: Store, words: DeclarationWords): Row => {
  const { language } = words;
  const { name, purpose, location, retention, notes } = store;
  return {
    cells: [
      nameOf(activity, language),
      textIn(name, language),
      textIn(purpose, language),
      textIn(location, language),
      durationIn(retention, words),
      textIn(notes, language),
    ],
  };
};

/** Legal basis, processing (policies.md T9): each ground once, with all that rests on it. */
export const groundRows = (activities: readonly Named[], language: string): readonly Row[] => {
  const names = new Map<string, string[]>();
  for (const activity of activities)
    for (const ground of groundsOf(activity, language))
      names.set(ground, [...(names.get(ground) ?? []), nameOf(activity, language)]);
  return [...names].map(([ground, all]): Row => ({ cells: [ground, all.join('; ')] }));
};

/** Recipient, service, location, notes (policies.md T2): those that are described, then those that are only named. */
export const recipientRows = (
  config: Config,
  activities: readonly Named[],
  { language }: DeclarationWords,
): readonly Row[] => {
  const used = (name: string): string =>
    activities
      .filter(({ recipients }) => recipients?.includes(name))
      .map((each) => nameOf(each, language))
      .join('; ');
  const described = (config.recipients ?? []).map(
    ({ name, service, country, location, agreement, notes }): Row => {
      const place = [textIn(location, language), country && regionName(country, language)];
      const more = [agreement, notes].map((text) => textIn(text, language));
      return {
        cells: [
          name,
          textIn(service, language) || used(name),
          place.filter(Boolean).join(', '),
          more.filter(Boolean).join(' '),
        ],
      };
    },
  );
  // the controller itself receives nothing from anybody
  const known = new Set([
    'self-hosted',
    config.controller.name,
    ...(config.recipients ?? []).map(({ name }) => name),
  ]);
  const others = new Set(
    activities.flatMap(({ recipients }) => recipients ?? []).filter((name) => !known.has(name)),
  );
  return [...described, ...[...others].map((name): Row => ({ cells: [name, used(name), '', ''] }))];
};
