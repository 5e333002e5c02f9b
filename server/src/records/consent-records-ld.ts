import { type Config, categoriesOf, dataIn, type Service, textIn } from '../../../src/entries/server.js';
import type { ExportedRecord, ExportedRecords } from './export-records.js';

/** What the graph calls things by. */
const CONTEXT = {
  dpv: 'https://w3id.org/dpv#',
  pd: 'https://w3id.org/dpv/pd#',
  dct: 'http://purl.org/dc/terms/',
  'eu-gdpr': 'https://w3id.org/dpv/legal/eu/gdpr#',
} as const;

/** The profile of the W3C community group for ISO/IEC TS 27560:2023 (its final report of 2024-08-01). */
const PROFILE = 'https://w3id.org/dpv/schema/dpv-27560#record';

/** JSON-LD: ids, types and values by their names. */
export type Node = Readonly<Record<string, unknown>>;

/** Keeps what is there: JSON-LD has no place for "unknown". */
const present = (node: Readonly<Record<string, unknown>>): Node =>
  Object.fromEntries(Object.entries(node).filter(([, value]) => value !== undefined && value !== ''));

const controllerOf = ({ name, address, email, phone }: Config['controller'], language: string): Node =>
  present({
    '@type': 'dpv:DataController',
    'dpv:hasName': name,
    'dpv:hasAddress': textIn(address, language),
    'dpv:hasContact': [email, phone].filter((each) => each !== undefined),
  });

/** What a choice means in the words of the vocabulary: refusing what was granted before is a withdrawal. */
const statusOf = (choice: string, earlier: string | undefined): string => {
  if (choice === 'granted') return 'dpv:ConsentGiven';
  return earlier === 'granted' ? 'dpv:ConsentWithdrawn' : 'dpv:ConsentRefused';
};

const recipientsOf = (service: Service | undefined): readonly string[] | undefined =>
  service?.recipients?.map((each) => (typeof each === 'string' ? each : each.name)) ??
  (service?.provider && [service.provider.name]);

const processOf = (
  service: Service | undefined,
  name: string,
  { config, language }: { config: Config; language: string },
) => {
  const purposes = config.purposes.filter((purpose) => service?.purposes.includes(purpose.name));
  const say = (text: Parameters<typeof textIn>[0]) => textIn(text, language);
  return present({
    '@type': 'dpv:Process',
    'dct:identifier': name,
    'dct:title': say(service?.title) || name,
    'dpv:hasPurpose': purposes.map(({ title, description }) =>
      present({ '@type': 'dpv:Purpose', 'dct:title': say(title), 'dct:description': say(description) }),
    ),
    'dpv:hasPersonalData': service?.data && [
      ...dataIn(service, language).map(({ text }) => text),
      ...categoriesOf(service).map((term) => ({ '@id': term })),
    ],
    'dpv:hasRecipient': recipientsOf(service),
    'dpv:hasStorageCondition': present({
      '@type': 'dpv:StorageCondition',
      'dpv:hasDuration': say(service?.retention),
      'dpv:hasLocation': service?.stores?.map(({ location }) => say(location)).filter((each) => each !== ''),
    }),
  });
};

/** The config that a record cites, or the site's present one where it cites none that is known. */
const configOf = ({ config }: ExportedRecord, texts: ExportedRecords['texts'], present: Config): Config => {
  const text = config === undefined ? undefined : texts[config];
  return text === undefined ? present : JSON.parse(text);
};

interface Site {
  readonly config: Config;
  /** How long a record is kept, in days. */
  readonly recordDays: number;
  /** Where consent is withdrawn. */
  readonly publicUrl: string;
}

interface Told {
  readonly record: ExportedRecord;
  readonly config: Config;
  readonly site: Site;
  /** What was chosen before, by service. */
  readonly earlier: ReadonlyMap<string, string>;
}

const eventsIn = ({ record, config, site, earlier }: Told): readonly Node[] =>
  Object.entries(record.choices).map(([name, choice]) => ({
    '@type': 'dpv:ConsentEvent',
    'dct:date': record.decidedAt,
    'dct:valid': `P${site.recordDays}D`,
    'dpv:hasConsentStatus': { '@id': statusOf(choice, earlier.get(name)) },
    'dpv:hasEntity': { '@id': 'dpv:DataSubject' },
    'dpv:hasProcess': processOf(
      config.services.find((service) => service.name === name),
      name,
      { config, language: record.language ?? 'en' },
    ),
  }));

const recordOf = (told: Told): Node => {
  const { record, config, site } = told;
  return present({
    '@id': `urn:uuid:${record.receipt}`,
    '@type': 'dpv:ConsentRecord',
    'dct:conformsTo': { '@id': PROFILE },
    'dct:identifier': record.receipt,
    'dct:created': record.receivedAt,
    'dct:language': record.language,
    'dpv:hasDataSubject': {
      '@type': 'dpv:DataSubject',
      'dct:description': 'whoever has the id in the cookie',
    },
    'dpv:hasDataController': controllerOf(config.controller, record.language ?? 'en'),
    'dpv:hasLegalBasis': { '@id': 'eu-gdpr:A6-1-a' },
    'dpv:hasJurisdiction': 'EU',
    'dpv:hasNotice': present({
      '@type': 'dpv:ConsentNotice',
      'dct:hasVersion': record.version,
      'dct:source': textIn(config.links?.privacyPolicy, record.language ?? 'en'),
      'dct:identifier': record.config && `sha256:${record.config}`,
    }),
    'dpv:hasIndicationMethod': record.source,
    'dpv:hasConsentControl': { '@type': 'dpv:WithdrawConsent', 'dct:source': site.publicUrl },
    'dpv:hasConsentStatus': eventsIn(told),
  });
};

/**
 * A subject's records in the vocabulary of the W3C's DPV, by the profile for ISO/IEC TS 27560: each says who asked, about what, what
 * was answered and when, and what was told (law.md RC02).
 */
export const consentRecordsLd = ({ records, texts }: ExportedRecords, site: Site): Node => {
  const earlier = new Map<string, string>();
  const graph = records.map((record) => {
    const node = recordOf({ record, earlier, site, config: configOf(record, texts, site.config) });
    for (const [name, choice] of Object.entries(record.choices)) earlier.set(name, choice);
    return node;
  });
  return { '@context': CONTEXT, '@graph': graph };
};
