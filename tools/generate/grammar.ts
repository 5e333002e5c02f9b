import { definitionOf, membersOf, type Schema } from './schema.js';

/** The longest line that the project's formatter lets stand. */
const LINE = 110;

const HEADER = `/**
 * The grammar of a config. Made by \`npm run generate\` from the types in this folder, which say what each member is for.
 *
 * For each object its members with their types; \`?\` after a member that may be absent, \`*\` after a type for a list of it.
 * Types are \`text\`; \`texts\` (a text or one per language); \`name\`; \`map\` (an object of such texts); \`flag\`; \`count\` (a
 * whole number from 1 to 400); words that fit, joined by \`|\`; another object of the grammar; or, after \`/\`, an object that a
 * text may be instead. It is text, and short, because visitors download it.
 */
export const GRAMMAR: Readonly<Record<string, string>> = {`;

/** Types that have a word of their own, by the names of their definitions. */
const WORDS: Readonly<Record<string, string>> = { Text: 'texts', Name: 'name' };

/** The type of a member in that notation. Throws for what the notation has no word for. */
const typeOf = (schema: Schema, definitions: Readonly<Record<string, Schema>>): string => {
  const inner = (one: Schema): string => typeOf(one, definitions);
  const definition = definitionOf(schema);
  if (definition !== undefined) {
    const { properties, ...target } = definitions[definition] ?? {};
    return WORDS[definition] ?? (properties ? definition : inner(target));
  }
  if (schema.enum) return schema.enum.join('|');
  if (schema.const !== undefined) return `${schema.const}`;
  if (schema.anyOf)
    return schema.anyOf
      .map(inner)
      .join('|')
      .replace('flag', 'true|false')
      .replace(/^(texts?)\|/, '$1/');
  if (schema.items) return `${inner(schema.items)}*`;
  if (schema.type === 'string' && !schema.pattern) return 'text';
  if (schema.type === 'boolean') return 'flag';
  if (schema.type === 'integer' && schema.minimum === 1 && schema.maximum === 400) return 'count';
  if (schema.type === 'object' && definitionOf(Object(schema.additionalProperties)) === 'Text') return 'map';
  throw new Error(`the grammar has no word for ${JSON.stringify(schema)}`);
};

/** The grammar that the check of a config goes by, as a TypeScript file. */
export const makeGrammar = ({ definitions = {}, ...config }: Schema): string => {
  const lineOf = (name: string, schema: Schema): string => {
    const { properties = {}, required = [] } = schema;
    const members = membersOf(schema).map(
      (key) => `${key}${required.includes(key) ? '' : '?'}:${typeOf(properties[key] ?? {}, definitions)}`,
    );
    const line = `  ${name}: '${members.join(' ')}',`;
    return line.length > LINE ? line.replace(': ', ':\n    ') : line;
  };
  const objects = Object.entries({ Config: config, ...definitions }).filter(
    ([, { properties }]) => properties,
  );
  return `${[HEADER, ...objects.map(([name, schema]) => lineOf(name, schema)), '};'].join('\n')}\n`;
};
