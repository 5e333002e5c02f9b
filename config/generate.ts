/**
 * Makes `config/schema.json`, `config/service.schema.json`, `docs/config.md`, `docs/check.md`, `docs/services.md` and tables of the
 * README from the types of a config, the rules, the ready-made services, the headers of elements and their comments.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createGenerator } from 'ts-json-schema-generator';
import { RULES } from '../src/cli/lint.js';
import { MORE_RULES, type RuleInWords } from '../src/cli/more-rules.js';
import type { ReadyMadeService } from '../src/model/config/config-source.js';
import { textIn } from '../src/model/words/language.js';

/** What is used of JSON Schema (draft 07). */
export interface Schema {
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly Schema[];
  readonly $ref?: string;
  readonly additionalProperties?: boolean | Schema;
  readonly definitions?: Readonly<Record<string, Schema>>;
}

const makeSchemaOf = (type: string): Schema =>
  createGenerator({
    path: 'src/model/config/config-source.ts',
    tsconfig: 'tsconfig.json',
    type,
    topRef: false,
    additionalProperties: false,
    skipTypeCheck: true, // the project's own compiler does that
  }).createSchema(type) as Schema;

/** The JSON Schema of a config. */
export const makeSchema = (): Schema => makeSchemaOf('ConfigSource');

/** The JSON Schema of a ready-made service. */
export const makeServiceSchema = (): Schema => makeSchemaOf('ReadyMadeService');

/** A type in words, with a link where it has a section of its own. */
const typeOf = (schema: Schema): string => {
  if (schema.$ref) {
    const name = schema.$ref.replace('#/definitions/', '');
    return `[${name}](#${name.toLowerCase()})`;
  }
  if (schema.enum) return schema.enum.map((word) => `\`${word}\``).join(', ');
  if (schema.const !== undefined) return `\`${schema.const}\``;
  if (schema.anyOf) return schema.anyOf.map(typeOf).join(' or ');
  if (schema.items) return `list of ${typeOf(schema.items)}`;
  if (schema.additionalProperties instanceof Object)
    return `object of ${typeOf(schema.additionalProperties)}`;
  return [schema.type].flat().join(' or ');
};

/** In a cell of a table. */
const cell = (text = ''): string => text.replaceAll('\n', ' ').replaceAll('|', '\\|');

const requiredFirst = (keys: readonly string[], required: readonly string[]): readonly string[] => [
  ...keys.filter((key) => required.includes(key)),
  ...keys.filter((key) => !required.includes(key)),
];

const table = ({ properties = {}, required = [] }: Schema, page: string): string =>
  [
    '| key | type | |',
    '|---|---|---|',
    ...requiredFirst(Object.keys(properties), required).map((key) => {
      const schema = properties[key] ?? {};
      const name = required.includes(key) ? `**\`${key}\`**` : `\`${key}\``;
      return `| ${name} | ${cell(typeOf(schema)).replaceAll('](#', `](${page}#`)} | ${cell(schema.description)} |`;
    }),
  ].join('\n');

const section = (name: string, schema: Schema): string =>
  [`## ${name}`, schema.description, schema.properties ? table(schema, '') : typeOf(schema)].join('\n\n');

/** The config, field by field, for people. */
const makeReference = (schema: Schema): string =>
  [
    '# The config, field by field',
    'Made by `npm run generate` from the types in `src/model/config`, like `config/schema.json`. Keys in bold are required.',
    section('Config', schema),
    ...Object.entries(schema.definitions ?? {}).map(([name, definition]) => section(name, definition)),
  ].join('\n\n');

const ruleTable = (rules: readonly RuleInWords[]): string =>
  [
    '| rule | | what must hold | source |',
    '|---|---|---|---|',
    ...rules.map(
      ({ id, severity, holds, sources }) =>
        `| \`${id}\` | ${severity} | ${cell(holds)} | ${sources.join(', ')} |`,
    ),
  ].join('\n');

/** What `placet check` looks at, for people. */
const makeRules = (): string =>
  [
    '# What `placet check` looks at',
    "Made by `npm run generate` from the rules in `src/cli`. Sources are rows of the project's requirements, laws and rulings. An error is against a rule, a warning most likely a mistake; an info alone does not fail.",
    ...Object.entries({ ...MORE_RULES, 'A config that fits the grammar': RULES }).flatMap(
      ([found, rules]) => [`## ${found}`, ruleTable(rules)],
    ),
  ].join('\n\n');

/** Does data leave the EEA, and what protects it then? */
const transferOf = ({ thirdCountry, safeguards = [] }: ReadyMadeService): string => {
  const words = { true: 'yes', false: 'no', 'provider-dependent': 'depends' };
  const word = words[`${thirdCountry}` as keyof typeof words] ?? '';
  return safeguards.length ? `${word}: ${safeguards.join(', ')}` : word;
};

/** The pages as links with their hosts for names, and when they were read: a service's notes say so if they were not. */
const sourcesOf = ({ sources, notes }: ReadyMadeService): string => {
  const isRead = !textIn(notes, 'en').includes('was not read');
  return sources
    .map(({ page, date }) => `[${new URL(page).host}](${page}) (${isRead ? date : 'not read'})`)
    .join(', ');
};

const serviceRow = (service: ReadyMadeService): string => {
  const { name, title, basis, provider, storage = [] } = service;
  const cells = [
    `[\`${name}\`](../config/services/${name}.json)`,
    textIn(title, 'en'),
    basis,
    provider?.name ?? '',
    provider?.country ?? '',
    transferOf(service),
    `${storage.length}`,
    sourcesOf(service),
  ];
  return `| ${cells.map(cell).join(' | ')} |`;
};

/** The ready-made services, one a row. */
const makeServiceTable = (): string => {
  const files = readdirSync('config/services').sort();
  const rows = files.map((file) =>
    serviceRow(JSON.parse(readFileSync(`config/services/${file}`, 'utf8')) as ReadyMadeService),
  );
  return [
    '# Ready-made services',
    'Made by `npm run generate` from `config/services`. `"use": "<name>"` in a config takes one in; whatever the config says itself goes first. Items is how many things it keeps in the browser. Most pages were read in stored copies, which can be older than the day of reading. The `notes` of a file say what is not verified against a page of the vendor: check that before you publish a declaration.',
    [
      '| name | title | basis | provider | country | transfer | items | sources |',
      '|---|---|---|---|---|---|---|---|',
      ...rows,
    ].join('\n'),
  ].join('\n\n');
};

const KINDS = { cssprop: 'property', csspart: '`::part()`', slot: 'slot' } as const;

/** The custom properties, parts and slots of all elements, from their headers in `src/ui`. */
const makeTheming = (): string => {
  const rows = readdirSync('src/ui', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .sort()
    .flatMap((file) => {
      const source = readFileSync(`src/ui/${file}`, 'utf8');
      const element = `\`<placet-${/class Placet(\w+)/.exec(source)?.[1]?.toLowerCase()}>\``;
      return [...source.matchAll(/^ \* @(cssprop|csspart|slot) (\S+) - (.+)$/gm)].map(
        ([, kind = '', name, about]) => [KINDS[kind as keyof typeof KINDS], name, element, about] as const,
      );
    });
  const lines = Object.values(KINDS).flatMap((kind) =>
    rows
      .filter((row) => row[0] === kind)
      .map(([, name, element, about]) => {
        const where = kind === 'property' ? 'all elements' : element;
        return `| ${kind} | \`${name}\` | ${where} | ${cell(about)} |`;
      }),
  );
  return ['| | name | of | |', '|---|---|---|---|', ...lines].join('\n');
};

/** A text with what stands between two comments made anew. */
const replaceBetween = (text: string, name: string, content: string): string =>
  text.replace(
    new RegExp(`(<!-- made: ${name} -->\n).*?(\n<!-- end -->)`, 's'),
    (_, start: string, end: string) => `${start}${content}${end}`,
  );

/** Each generated file and what belongs in it. */
export const generate = (): Readonly<Record<string, string>> => {
  const schema = makeSchema();
  const readme = replaceBetween(readFileSync('README.md', 'utf8'), 'Config', table(schema, 'docs/config.md'));
  const service = schema.definitions?.Service ?? {};
  return {
    'config/schema.json': `${JSON.stringify(schema, null, 2)}\n`,
    'config/service.schema.json': `${JSON.stringify(makeServiceSchema(), null, 2)}\n`,
    'docs/check.md': `${makeRules()}\n`,
    'docs/config.md': `${makeReference(schema)}\n`,
    'docs/services.md': `${makeServiceTable()}\n`,
    'README.md': replaceBetween(
      replaceBetween(readme, 'Service', table(service, 'docs/config.md')),
      'Theming',
      makeTheming(),
    ),
  };
};

if (process.argv[1]?.endsWith('generate.ts')) {
  for (const [file, text] of Object.entries(generate())) writeFileSync(file, text);
}
