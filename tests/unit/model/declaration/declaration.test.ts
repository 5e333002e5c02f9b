import { readFileSync } from 'node:fs';
import { marked, type Tokens } from 'marked';
import { describe, expect, it } from 'vitest';
import type { Config } from '../../../../src/model/config/config.js';
import { findProblem } from '../../../../src/model/config/find-problems.js';
import {
  cellText,
  declarationOf,
  type Row,
  type TableName,
} from '../../../../src/model/declaration/declaration.js';
import ownDe from '../../../../src/ui/locales/de/declaration.js';
import de from '../../../../src/ui/locales/de/interface.js';
import ownEn from '../../../../src/ui/locales/en/declaration.js';
import en from '../../../../src/ui/locales/en/interface.js';
import meshstack from '../../../fixtures/policies/meshstack.json' with { type: 'json' };
import sandbank from '../../../fixtures/policies/sandbank.json' with { type: 'json' };
import { configOf, service } from '../../../support/configs.js';

const words = { en: { ...en, ...ownEn }, de: { ...de, ...ownDe } };
/** A table as rows of cells, its columns first. */
const tableOf = (config: unknown, name: TableName, language: 'en' | 'de' = 'en', surface?: string) => {
  const table = declarationOf(config as Config, words[language], { surface }).find(
    (each) => each.name === name,
  );
  return [table?.columns, ...(table?.rows.map(({ cells }) => cells.map(cellText)) ?? [])];
};

/** The tables of a policy as they are expected, by the rows that ask for them (policies.md). */
const expectedIn = (file: string): ReadonlyMap<string, Tokens.Table> => {
  const tokens = marked.lexer(readFileSync(`tests/fixtures/policies/${file}.md`, 'utf8'));
  const tables = new Map<string, Tokens.Table>();
  let heading = '';
  for (const token of tokens) {
    if (token.type === 'heading') heading = (token as Tokens.Heading).text;
    if (token.type === 'table') tables.set(heading, token as Tokens.Table);
  }
  return tables;
};

/** Of a cell in Markdown: where it leads, and its text without marks. */
const readCell = ({ tokens, text }: Tokens.TableCell) => {
  const [first] = tokens;
  return first?.type === 'link' ? [first.text, first.href] : [text];
};

/** Where each table of a policy is to be found: which of ours, and which of its rows. */
const PLACES: Readonly<
  Record<string, readonly [TableName, ((row: Row, cells: readonly string[]) => boolean)?]>
> = {
  T1: ['processing'],
  T2: ['recipients'],
  T3: ['storage'],
  T4: ['stores', (_, [processing = '']) => /^Server/.test(processing)],
  T5: ['stores', (_, [processing]) => processing === 'Newsletter'],
  T6: ['services', ({ service }) => !/^(posthog|klaro)$/.test(service ?? '')],
  T7: ['stores', (_, [processing = '']) => /^App/.test(processing)],
  T8: ['processing', (_, [processing = '']) => !/^(Sign-in|Anmeldung)$/.test(processing)],
  T9: ['grounds'],
  T10: ['rights'],
  T11: ['stores', (_, [processing = '']) => /^(Backups|Sicherungen)$/.test(processing)],
  'G01, G04, G05, G06': ['policy'],
  'G01, G05': ['policy'],
  G07: ['statements'],
  G16: ['statements'],
  'G10, G14': ['processing', (_, cells) => cells.slice(-2).some(Boolean)],
  G17: ['references'],
};
/** Of the site, but for the app's integrations. */
const SURFACES: Readonly<Record<string, string>> = { T6: 'app' };

describe('the tables of the two policies, cell by cell', () => {
  it.for([
    ['sandbank', sandbank],
    ['meshstack', meshstack],
  ] as const)('%s is a right config', ([, config]) => {
    expect(findProblem(config)).toBeUndefined();
  });

  const cases = [
    ['sandbank', sandbank, 'en'],
    ['sandbank', sandbank, 'de'],
    ['meshstack', meshstack, 'en'],
    ['meshstack', meshstack, 'de'],
  ] as const;
  describe.each(cases)('$0 in $2', (policy, config, language) => {
    it.for([...expectedIn(`${policy}.${language}`)])('%s', ([id, expected]) => {
      const [name, isMeant = () => true] = PLACES[id] ?? [];
      const surface = SURFACES[id] ?? 'website';
      const table = declarationOf(config as Config, words[language], { surface }).find(
        (each) => each.name === name,
      );
      const columns = expected.header.map(({ text }) => table?.columns.indexOf(text) ?? -1);
      expect(columns).not.toContain(-1);
      const rows = table?.rows
        .map((row) => [row, row.cells.map(cellText)] as const)
        .filter(([row, cells]) => isMeant(row, cells))
        .map(([{ href }, cells]) =>
          columns.map((column, index) => (href && !index ? [cells[column], href] : [cells[column]])),
        );
      expect(rows).toEqual(expected.rows.map((cells) => cells.map(readCell)));
    });
  });
});

describe('the cookie overview', () => {
  it('D1, R12, RC10: lists the consent cookie with the lifetime that it gets, as soon as there is anything to decide', () => {
    const cookie = { name: 'choice', days: 182 };
    const [, row] = tableOf(configOf([service('stats')], { cookie }), 'storage');
    expect(row).toEqual(['choice', 'Cookie', ownEn.consentData, 'Example GmbH', '182 days']);
    expect(tableOf(configOf([service('stats')], { cookie }), 'services')[1]?.[0]).toBe('Consent management');
  });

  it('RC05, V11: tells that the server keeps decisions, and how long, where they are written down there', () => {
    const records = { address: '/api/public/consent' };
    const kept = (more: object) =>
      tableOf(configOf([service('stats')], { records: { ...records, ...more } }), 'stores');
    expect(kept({})[1]).toEqual(['Consent management', 'Server', '365 days']);
    expect(kept({ retention: 'P395D' })[1]?.at(-1)).toBe('395 days');
    const [, row] = tableOf(configOf([service('stats')], { records }), 'processing');
    expect(row).toContain('Server: 365 days');
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
      ['a', 'Analytics', '', 'consent (GDPR 6(1)(a))', '', 'active', '', ''],
      ['b', 'Analytics', '', 'strictly necessary', '', 'disabled', '', ''],
      ['c', 'Analytics', '', 'legitimate interest', '', 'planned', '', 'Soon.'],
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
