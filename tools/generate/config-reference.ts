import { cell, table } from './markdown.js';
import type { Schema } from './schema.js';

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

const requiredFirst = (keys: readonly string[], required: readonly string[]): readonly string[] => [
  ...keys.filter((key) => required.includes(key)),
  ...keys.filter((key) => !required.includes(key)),
];

/** The members of an object, one a row. `page` is where the sections are that types link to; empty for the same page. */
export const memberTable = ({ properties = {}, required = [] }: Schema, page = ''): string =>
  table(
    ['key', 'type', ''],
    requiredFirst(Object.keys(properties), required).map((key) => {
      const schema = properties[key] ?? {};
      return [
        required.includes(key) ? `**\`${key}\`**` : `\`${key}\``,
        cell(typeOf(schema)).replaceAll('](#', `](${page}#`),
        cell(schema.description),
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
