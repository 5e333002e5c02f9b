import { createGenerator } from 'ts-json-schema-generator';

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
