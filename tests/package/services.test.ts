import { readdirSync, readFileSync } from 'node:fs';
import { Ajv, type AnySchema } from 'ajv';
import { describe, expect, it } from 'vitest';
import { storageOfTwo } from '../../src/cli/rules/config/storage/storage-of-two.js';
import { findingsOf } from '../../src/cli/rules/finding.js';
import type { Purpose, Service } from '../../src/model/config/config.js';
import type { ReadyMadeService } from '../../src/model/config/config-source.js';
import { explainConfig } from '../../src/model/config/explain-config.js';
import { countriesOf } from '../../src/model/consent/countries-of.js';
import { questionOf } from '../../src/model/consent/question.js';
import { cellText, declarationOf } from '../../src/model/declaration/declaration.js';
import { isInEea } from '../../src/model/words/eea.js';
import type { Texts } from '../../src/ui/kit/texts.js';
import ownEn from '../../src/ui/locales/en/declaration.js';
import en from '../../src/ui/locales/en/interface.js';

const DESCRIBED_IN = ['de', 'en', 'es', 'fr', 'it', 'nl', 'pl', 'pt'];
/** All languages that the interface speaks, by the tags that it gives itself. */
const spoken = Object.values(
  import.meta.glob<Texts>('../../src/ui/locales/*/interface.ts', { import: 'default', eager: true }),
).map(({ language }) => language);

const read = <T>(file: string): T => JSON.parse(readFileSync(file, 'utf8')) as T;
const FOLDER = 'config/services';
const purposes = read<readonly Purpose[]>('config/purposes.json');
const services = readdirSync(FOLDER).map(
  (file) => [file, read<ReadyMadeService>(`${FOLDER}/${file}`)] as const,
);
const fits = new Ajv({ allErrors: true }).compile(read<AnySchema>('config/service.schema.json'));

const ASCII = /^[\x21-\x7e]+$/;
const HOST = /^(?=.*\.)[a-z0-9.-]+$/;
/** Cookies that many sites know and that only the host of a third party can keep. */
const KEPT_ELSEWHERE =
  /^(IDE|NID|test_cookie|MUID|CLID|ANONCHK|fr|datr|bcookie|lidc|li_gc|li_sugr|YSC|VISITOR_INFO1_LIVE)$/;
/** Items that recognise people for statistics or advertising, which nothing essential needs. */
const TRACKERS = /^(_ga|_gid|_gcl_|_gac_|_fb[pc]|IDE|_pk_id|_cl[cs]k|_hj|ph_|li_fat_id|MUID|_uet|_tt)/;

/** Every text that the visitor reads, with where it stands. */
const textsOf = ({ description, data = [], storage = [], notes }: Partial<ReadyMadeService>) => [
  ['description', description] as const,
  ...data.map((each, index) => [`data[${index}]`, Object(each).text ?? each] as const),
  ...storage.map(({ purpose }, index) => [`storage[${index}].purpose`, purpose] as const),
  ...(notes === undefined ? [] : [['notes', notes] as const]),
];

/** Every value inside, at any depth. */
const valuesIn = (value: unknown): readonly unknown[] => [
  value,
  ...(value instanceof Object ? Object.values(value).flatMap(valuesIn) : []),
];

const withoutSources = ({ $schema, sources, unverified, tasks, ...service }: ReadyMadeService): Service =>
  service;

describe.each(services)('the ready-made service %s', (file, service) => {
  it('fits the schema, and its name is the file’s', () => {
    expect(fits(service) || fits.errors).toBe(true);
    expect(`${service.name}.json`).toBe(file);
    expect(service.$schema).toBe('../service.schema.json');
  });

  it('says all that a declaration needs', () => {
    const { title, provider, data, recipients, thirdCountry, safeguards, retention } = service;
    expect(Object.keys(provider ?? {}).sort()).toEqual(['country', 'name', 'privacyPolicy']);
    expect(provider?.country).toMatch(/^[A-Z]{2}$/);
    for (const list of [service.purposes, service.legalBasis, data, recipients, service.hosts])
      expect(list?.length).toBeGreaterThan(0);
    for (const member of [title, thirdCountry, retention, service.storage]) expect(member).toBeDefined();
    if (thirdCountry === true) expect(safeguards?.length).toBeGreaterThan(0);
  });

  it('G18: tells it in English and German, with no empty text', () => {
    for (const [where, text] of textsOf(service))
      expect(text, where).toMatchObject({ en: expect.any(String), de: expect.any(String) });
    for (const value of valuesIn(service)) {
      if (typeof value === 'string') expect(value).toMatch(/\S/);
      else if (value instanceof Object && value !== service.description && ('en' in value || 'de' in value))
        expect(Object.keys(value).sort()).toEqual(['de', 'en']);
    }
  });

  it('issue 10, 1.6: says what it does in the languages that most visitors of European sites read', () => {
    expect(Object.keys(Object(service.description)).sort()).toEqual(DESCRIBED_IN);
  });

  it('policies.md D3: writes names and hosts in ASCII', () => {
    for (const { name, host = 'none.example' } of service.storage ?? []) {
      expect(name).toMatch(ASCII);
      expect(host).toMatch(HOST);
    }
    for (const host of service.hosts ?? []) expect(host).toMatch(ASCII);
  });

  it('names the host of what a third party keeps, so that no page promises to delete it', () => {
    const wrong = (service.storage ?? []).filter(({ name, host }) => KEPT_ELSEWHERE.test(name) && !host);
    expect(wrong).toEqual([]);
  });

  it('declares no cookie for longer than browsers keep it', () => {
    for (const { type, duration } of service.storage ?? []) {
      const [, years = '0', months = '0', days = '0'] =
        /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?/.exec(String(duration)) ?? [];
      if (type === 'cookie')
        expect(Number(years) * 365 + Number(months) * 30.5 + Number(days)).toBeLessThanOrEqual(400);
    }
  });

  it('issue 10, 1.2: tells visitors nothing that is meant for the author', () => {
    expect(JSON.stringify(service.notes ?? '')).not.toMatch(/verif|geprüft|not read|nicht gelesen/i);
  });

  it('D8, D9: rests on consent, or is essential without a tracker', () => {
    expect(service.legalBasis).toContain(service.basis === 'consent' ? 'TDDDG 25(1)' : 'TDDDG 25(2)');
    if (service.basis === 'consent') {
      expect(service.purposes).not.toContain('essential');
      expect(service.legalBasis).not.toContain('TDDDG 25(2)');
      return;
    }
    expect(service.basis).toBe('essential');
    expect(service.crossSite).not.toBe(true);
    expect(service.storage?.filter(({ name }) => TRACKERS.test(name))).toEqual([]);
    expect(service.tasks, 'when that holds').toBeDefined();
  });

  it('brings no token of anyone’s', () => {
    expect(service.posthog).toBeUndefined();
  });
});

describe('what visitors are told of ready-made services', () => {
  const facts = services.map(([, service]) => withoutSources(service));
  const config = { version: '1', controller: { name: 'Example GmbH' }, purposes, services: facts };

  it('issue 10, 1.1: no country of the EEA is one that data leaves it for, alone or in any pair', () => {
    for (const one of facts)
      for (const other of facts) {
        const { transfer, possibleTransfer } = questionOf(config, [one, other]);
        const countries = [...(transfer?.countries ?? []), ...(possibleTransfer?.countries ?? [])];
        expect(countries.filter(isInEea), `${one.name}, ${other.name}`).toEqual([]);
        expect(new Set(countries).size).toBe(countries.length);
        expect(Boolean(transfer)).toBe(one.thirdCountry === true || other.thirdCountry === true);
      }
  });

  it.each(facts)('issue 10, 1.5: $name names a country where data leaves the EEA', (service) => {
    if (service.thirdCountry === true) expect(countriesOf(config, [service]).length).toBeGreaterThan(0);
    if (service.thirdCountry === false) expect(countriesOf({ ...config }, [service])).toEqual([]);
  });

  it.each(facts)('issue 10, 1.5: $name names safeguards that every language has words for', (service) => {
    for (const safeguard of service.safeguards ?? [])
      expect(typeof safeguard === 'object' || ['adequacy', 'DPF', 'SCC', 'BCR'].includes(safeguard)).toBe(
        true,
      );
  });

  it.each(facts)(
    'issue 10, 1.4: $name counts the same recipients in the banner and in the table',
    (service) => {
      const alone = { ...config, services: [service] };
      const named = questionOf(alone, [service]).recipients.map(({ name }) => name);
      const table = declarationOf(alone, { ...en, ...ownEn }).find(({ name }) => name === 'recipients');
      expect(table?.rows.map(({ cells: [first = []] }) => cellText(first))).toEqual(named);
    },
  );
});

describe('the ready-made services', () => {
  it('make a config that the start takes, with the ready-made purposes', () => {
    const config = {
      version: '1',
      controller: { name: 'Example GmbH' },
      purposes,
      services: services.map(([, service]) => withoutSources(service)),
    };
    expect(services.length).toBeGreaterThan(0);
    expect(explainConfig(config)).toBeUndefined();
    // whichever two a site uses, each thing has one switch
    expect(findingsOf([storageOfTwo], config)).toEqual([]);
  });
});

describe.each(purposes)('the ready-made purpose $name', ({ title, description }) => {
  it.each([...new Set(spoken)])('issue 10, 1.6: is told in %s', (language) => {
    for (const text of [title, description]) expect(Object(text)[language]).toMatch(/\S/);
  });

  it('is told in no language that the interface does not speak', () => {
    for (const text of [title, description])
      expect(Object.keys(Object(text)).sort()).toEqual([...new Set(spoken)].sort());
  });

  it('is told in the script of each language, and ends as sentences end there', () => {
    const SCRIPTS = {
      ar: 'Arabic',
      fa: 'Arabic',
      he: 'Hebrew',
      el: 'Greek',
      ru: 'Cyrillic',
      uk: 'Cyrillic',
      bg: 'Cyrillic',
      hi: 'Devanagari',
      ja: 'Hiragana',
      ko: 'Hangul',
      th: 'Thai',
      'zh-Hans': 'Han',
      'zh-Hant': 'Han',
    };
    for (const language of new Set(spoken)) {
      const said = Object(description)[language] as string;
      const script = SCRIPTS[language as keyof typeof SCRIPTS] ?? 'Latin';
      expect(said, language).toMatch(new RegExp(`\\p{Script=${script}}`, 'u'));
      if (language !== 'th') expect(said, language).toMatch(/[.。।]$/);
    }
  });
});
