import { readFileSync } from 'node:fs';
import { makeConfigReference, memberTable } from './config-reference.js';
import { makeGrammar } from './grammar.js';
import { replaceBetween } from './markdown.js';
import { makeRules } from './rules.js';
import { makeSchemas, type Schema } from './schema.js';
import { makeServices } from './services.js';
import { makeTheming } from './theming.js';

const toJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** The README with its tables made anew. */
const makeReadme = (schema: Schema): string =>
  Object.entries({
    Config: memberTable(schema, 'docs/config.md'),
    Service: memberTable(schema.definitions?.Service ?? {}, 'docs/config.md'),
    Theming: makeTheming(),
  }).reduce(
    (text, [name, content]) => replaceBetween(text, name, content),
    readFileSync('README.md', 'utf8'),
  );

/**
 * Each generated file and what belongs in it: made from the types of a config, the rules, the ready-made services and the
 * headers of elements.
 */
export const generate = (): Readonly<Record<string, string>> => {
  const { source, config, readyMade } = makeSchemas();
  return {
    'config/schema.json': toJson(source),
    'config/service.schema.json': toJson(readyMade),
    'src/model/config/grammar.ts': makeGrammar(config),
    'docs/check.md': `${makeRules()}\n`,
    'docs/config.md': `${makeConfigReference(source)}\n`,
    'docs/services.md': `${makeServices()}\n`,
    'README.md': makeReadme(source),
  };
};
