import { readdirSync, readFileSync } from 'node:fs';
import type { Purpose, Service } from '../../src/model/config/config.js';
import type { ConfigSource, ReadyMadeService } from '../../src/model/config/config-source.js';
import { resolveConfig } from '../../src/model/config/resolve-config.js';
import { textIn } from '../../src/model/words/text.js';

const read = <T>(file: string): T => JSON.parse(readFileSync(`config/${file}`, 'utf8')) as T;

/** What a module exports: `google-analytics` is `googleAnalytics`. */
const exportOf = (name: string): string =>
  name.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

/** As code, in ASCII, so that it is read right whatever a page's charset. */
const literal = (value: unknown): string =>
  JSON.stringify(value, null, 2).replace(
    /[\u007f-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

const union = (names: readonly string[]): string => names.map((name) => `'${name}'`).join(' | ');

/** The same as `placet resolve` makes of `{ "use": name }`: what is for the author alone stays behind. */
const factsOf = (ready: ReadyMadeService): Service => {
  const source = { services: [{ use: ready.name }] } as unknown as ConfigSource;
  const [facts] = resolveConfig(source, { service: () => ready, purposes: [] }).config.services;
  return facts as Service;
};

/** What an editor shows: what the author has to look up or to decide, which a browser is not told. */
const explanationOf = ({ title, description, unverified = [], tasks = [] }: ReadyMadeService): string =>
  [
    `/**`,
    ` * ${textIn(title, 'en')}. ${textIn(description, 'en')}`,
    ...tasks.map(({ text }) => ` *\n * To decide: ${text}`),
    ...(unverified.length
      ? [` *\n * Not found on a page of the vendor, to look up: ${unverified.join(', ')}.`]
      : []),
    ` */`,
  ].join('\n');

const serviceModule = (ready: ReadyMadeService): readonly (readonly [string, string])[] => {
  const { name, purposes } = ready;
  const type = `NamedService<'${name}', ${union(purposes)}>`;
  return [
    [`services/${name}.js`, `export const ${exportOf(name)} = ${literal(factsOf(ready))};\n`],
    [
      `types/services/${name}.d.ts`,
      `import type { NamedService } from '../model/config/named-service.js';\n${explanationOf(ready)}\nexport declare const ${exportOf(name)}: ${type};\n`,
    ],
  ];
};

const purposeModule = (purpose: Purpose): readonly (readonly [string, string])[] => {
  const { name, title, description } = purpose;
  const explanation = `/** ${textIn(title, 'en')}: ${textIn(description, 'en')} */`;
  return [
    [`purposes/${name}.js`, `export const ${exportOf(name)} = ${literal(purpose)};\n`],
    [
      `types/purposes/${name}.d.ts`,
      `import type { NamedPurpose } from '../model/config/named-service.js';\n${explanation}\nexport declare const ${exportOf(name)}: NamedPurpose<'${name}'>;\n`,
    ],
  ];
};

/** The modules of ready-made services and purposes, with their types: the names of files in `dist`, and what belongs in each. */
export const makeReadyMadeModules = (): ReadonlyMap<string, string> =>
  new Map([
    ...readdirSync('config/services').flatMap((file) => serviceModule(read(`services/${file}`))),
    ...read<readonly Purpose[]>('purposes.json').flatMap(purposeModule),
  ]);
