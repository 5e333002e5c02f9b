import { checkGrammar } from '../../../model/config/check-grammar.js';
import type { Config } from '../../../model/config/config.js';
import { findProblems } from '../../../model/config/find-problems.js';
import { nearest } from '../../../model/config/nearest.js';
import type { Kind, Problem } from '../../../model/config/problem.js';
import { stepsOf } from '../../input/steps-of.js';

/** Beyond so many problems another one tells nothing new. */
const MOST_PROBLEMS = 100;
/** A misspelt member hides what is wrong within it, and that within another. */
const MOST_ROUNDS = 8;

/** What stands for a member that is missing, so that the rest can be looked at. */
const STAND_INS: Readonly<Record<Kind, unknown>> = {
  list: [],
  object: {},
  text: '-',
  texts: '-',
  name: 'unnamed',
  map: {},
  flag: false,
  count: 1,
};

/** A config as it was most likely meant. */
export interface Meant {
  readonly config: Config;
  /** Paths under which something was made up: what a rule says about them may be untrue. An empty one is the whole config. */
  readonly doubtful: readonly string[];
}

/** Is a path at, or under, one of others? */
export const isUnder = (path: string, others: readonly string[]): boolean =>
  others.some(
    (other) => !other || path === other || path.startsWith(`${other}.`) || path.startsWith(`${other}[`),
  );

const containerOf = (path: string): string => path.replace(/(\[\d+\]|\.?[^.[\]]+)$/, '');

/** A value that is near to one that is wanted; `"true"` may have been meant as `true`. */
const valueNear = (near: string): string | boolean => (/^(true|false)$/.test(near) ? near === 'true' : near);

/** Sets, renames or takes away what a problem is about; gives the path under which nothing is certain now, if any. */
const mend = (config: unknown, { path, found, wanted }: Problem): string | undefined => {
  const steps = stepsOf(path);
  const key = steps.pop() ?? '';
  const owner = steps.reduce((value, step) => Object(value)[step], config) as Record<
    string | number,
    unknown
  >;
  if (Object(owner) !== owner) return containerOf(path);
  const words = typeof wanted === 'string' ? [] : wanted;
  const near = typeof found === 'string' ? nearest(found, words) : undefined;
  const isUnknownMember = found === key;
  if (near && !isUnknownMember) {
    owner[key] = valueNear(near);
    return;
  }
  if (near && !Object.hasOwn(owner, near)) owner[near] = owner[key];
  if (found === undefined) owner[key] = typeof wanted === 'string' ? STAND_INS[wanted as Kind] : words[0];
  else if (Array.isArray(owner)) owner.splice(Number(key), 1);
  else delete owner[key];
  return near ? undefined : containerOf(path);
};

/** All that the grammar has against a config, and what it was most likely meant to be; nothing where that cannot be guessed. */
export const mendConfig = (config: unknown): { problems: readonly Problem[]; meant: Meant | undefined } => {
  const problems: Problem[] = [];
  const doubtful: string[] = [];
  const tell = (found: Iterable<Problem>): void => {
    for (const problem of found) {
      if (problems.length === MOST_PROBLEMS) return;
      if (!isUnder(problem.path, doubtful)) problems.push(problem);
    }
  };
  const mended: unknown = structuredClone(config);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const found = [...checkGrammar(mended)];
    if (!found.length) {
      tell(findProblems(mended)); // of names, which are compared where there are names
      return { problems, meant: { config: mended as Config, doubtful } };
    }
    if (found.length > MOST_PROBLEMS) break;
    tell(found);
    // from the end: an item that is taken away must not move those that are yet to be mended
    for (const problem of found.reverse()) {
      const doubt = mend(mended, problem);
      if (doubt !== undefined) doubtful.push(doubt);
    }
  }
  if (!problems.length) tell(checkGrammar(config));
  return { problems, meant: undefined };
};
