import { cell, table } from './markdown.js';
import { definitionOf, membersOf, type Schema } from './schema.js';

/** A type in words, with a link where it has a section of its own. */
const typeOf = (schema: Schema): string => {
  const definition = definitionOf(schema);
  if (definition !== undefined) return `[${definition}](#${definition.toLowerCase()})`;
  if (schema.enum) return schema.enum.map((word) => `\`${word}\``).join(', ');
  if (schema.const !== undefined) return `\`${schema.const}\``;
  if (schema.anyOf) return schema.anyOf.map(typeOf).join(' or ');
  if (schema.items) return `list of ${typeOf(schema.items)}`;
  if (schema.additionalProperties instanceof Object)
    return `object of ${typeOf(schema.additionalProperties)}`;
  return [schema.type].flat().join(' or ');
};

/** The members of an object, one a row. `page` is where the sections are that types link to; empty for the same page. */
export const memberTable = (schema: Schema, page = ''): string =>
  table(
    ['key', 'type', ''],
    membersOf(schema).map((key) => {
      const member = schema.properties?.[key] ?? {};
      return [
        schema.required?.includes(key) ? `**\`${key}\`**` : `\`${key}\``,
        cell(typeOf(member)).replaceAll('](#', `](${page}#`),
        cell(member.description),
      ];
    }),
  );

const section = (name: string, schema: Schema): string =>
  [`## ${name}`, schema.description, schema.properties ? memberTable(schema) : typeOf(schema)].join('\n\n');

/** The config, field by field, for people. */
export const makeConfigReference = (schema: Schema): string =>
  [
    '# The config, field by field',
    'Made by `npm run generate` from the types in `src/model/config`, like `config/schema.json`. Keys in bold are required.',
    section('Config', schema),
    ...Object.entries(schema.definitions ?? {}).map(([name, definition]) => section(name, definition)),
  ].join('\n\n');
