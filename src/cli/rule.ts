import type { Config, Service, Text } from '../model/config/config.js';
import type { Severity } from './finding.js';

/** What a rule has found at one place of a config. */
export interface Found {
  readonly path: string;
  /** What is wrong and what to do. */
  readonly message: string;
}

/** One rule of the linter. It is given configs that fit the grammar. */
export interface Rule {
  /** In lower case words, such as `tracker-in-essential`. */
  readonly id: string;
  readonly severity: Severity;
  /** Where the rule comes from: rows of the requirements, articles. */
  readonly sources: readonly string[];
  /** What must hold, in a sentence; for the documentation. */
  readonly holds: string;
  check(config: Config): Iterable<Found>;
}

/** The services of a config with their paths. */
export const servicesOf = ({ services }: Config): readonly (readonly [string, Service])[] =>
  services.map((service, index) => [`services[${index}]`, service]);

/** Everything that tells of data: services, then activities without a switch. */
export const activitiesOf = (config: Config) => [
  ...servicesOf(config),
  ...(config.processing ?? []).map((activity, index) => [`processing[${index}]`, activity] as const),
];

/** The texts of all languages in one. */
export const wordsOf = (text: Text | undefined): string =>
  typeof text === 'string' ? text : Object.values(text ?? {}).join(' \n');

/** Every text and number of a config, with its path. */
export function* leavesOf(value: unknown, path = ''): Generator<readonly [string, unknown]> {
  if (Object(value) !== value) yield [path, value];
  else
    for (const [key, member] of Object.entries(Object(value)))
      yield* leavesOf(member, Array.isArray(value) ? `${path}[${key}]` : path ? `${path}.${key}` : key);
}
