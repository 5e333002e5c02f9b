import { checkGrammar } from './check-grammar.js';
import type { Config } from './config.js';
import type { Problem } from './problem.js';

/** Purposes or services, as far as names and what refers to them are concerned. */
type Listed = readonly {
  readonly name: string;
  readonly basis?: string;
  readonly purposes?: readonly string[];
}[];

/** A name that is there twice, a purpose that is not listed, or a choice that the visitor would find nowhere. */
function* checkNames(list: string, items: Listed, known: readonly string[]): Generator<Problem> {
  const names = new Set<string>();
  for (const [index, { name, basis, purposes = [] }] of items.entries()) {
    const path = `${list}[${index}]`;
    if (names.has(name)) yield { path: `${path}.name`, found: name, wanted: 'unique' };
    names.add(name);
    for (const [at, purpose] of purposes.entries())
      if (!known.includes(purpose)) yield { path: `${path}.purposes[${at}]`, found: purpose, wanted: known };
    if (basis && basis !== 'essential' && !purposes.length)
      yield { path: `${path}.purposes`, found: purposes, wanted: known };
  }
}

/** All that is wrong with a config; nothing where it can be trusted as `Config`. Never throws. */
export function* findProblems(config: unknown): Generator<Problem> {
  let isWhole = true;
  for (const problem of checkGrammar(config)) {
    isWhole = false;
    yield problem;
  }
  if (!isWhole) return; // names are compared where there are names
  const { purposes, services } = config as Config;
  const known = purposes.map(({ name }) => name);
  yield* checkNames('purposes', purposes, known);
  yield* checkNames('services', services, known);
}

/** The first thing wrong with a config, or `undefined`. Never throws. */
export const findProblem = (config: unknown): Problem | undefined => findProblems(config).next().value;
