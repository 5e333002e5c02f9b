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
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly additionalProperties?: boolean | Schema;
  readonly definitions?: Readonly<Record<string, Schema>>;
}

/** The JSON Schemas of a config as its author writes it, of the config that the browser gets, and of a ready-made service. */
export interface Schemas {
  readonly source: Schema;
  readonly config: Schema;
  readonly readyMade: Schema;
}

/** Reads the types in `src/model/config`. */
export const makeSchemas = (): Schemas => {
  const generator = createGenerator({
    path: 'src/model/config/config-source.ts',
    tsconfig: 'tsconfig.json',
    topRef: false,
    additionalProperties: false,
    skipTypeCheck: true, // the project's own compiler does that
  });
  const schemaOf = (type: string): Schema => generator.createSchema(type) as Schema;
  return {
    source: schemaOf('ConfigSource'),
    config: schemaOf('Config'),
    readyMade: schemaOf('ReadyMadeService'),
  };
};

/** The name of the definition that a schema refers to. */
export const definitionOf = ({ $ref }: Schema): string | undefined => $ref?.replace('#/definitions/', '');

/** The names of an object's members, those first that must be there. */
export const membersOf = ({ properties = {}, required = [] }: Schema): readonly string[] => {
  const keys = Object.keys(properties);
  return [...keys.filter((key) => required.includes(key)), ...keys.filter((key) => !required.includes(key))];
};
