/** What a value can be asked to be, besides one of some words; `explain-problem.ts` has the words for each. */
export type Kind = 'list' | 'object' | 'text' | 'texts' | 'name' | 'map' | 'flag' | 'count';

/** What is wrong at one place of a config. `explain-problem.ts` makes a sentence of it. */
export interface Problem {
  /** Where: `services[2].basis`; empty for the config itself. */
  readonly path: string;
  readonly found: unknown;
  /** What it must be, a list of the words or keys that fit, or `unique` for a name that is there twice. */
  readonly wanted: Kind | 'unique' | readonly string[];
}
