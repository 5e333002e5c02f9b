import { findProblem, type Problem } from './check-config.js';

/** Steps of insertion, deletion and exchange between two words (Levenshtein), for "did you mean". */
const distance = (a: string, b: string): number => {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries()) {
      next.push(
        Math.min((next[j] ?? 0) + 1, (row[j + 1] ?? 0) + 1, (row[j] ?? 0) + (letter === other ? 0 : 1)),
      );
    }
    row = next;
  }
  return row[b.length] ?? 0;
};

/** The word that was most likely meant, if one is near enough. */
export const nearest = (word: string, words: readonly string[]): string | undefined => {
  const [best] = [...words].sort((a, b) => distance(word, a) - distance(word, b));
  return best !== undefined && distance(word, best) <= Math.max(2, word.length / 3) ? best : undefined;
};

const show = (found: unknown): string => {
  let text: string | undefined;
  try {
    text = JSON.stringify(found) ?? String(found);
  } catch {
    text = `something of type ${typeof found}`; // a circle, a BigInt: nothing that comes from JSON
  }
  return text.length > 80 ? `${text.slice(0, 80)}...` : text;
};

/** The grammar's types in words. */
const TYPES: Readonly<Record<string, string>> = {
  list: 'a list',
  object: 'an object',
  text: 'a text that is not empty',
  texts: 'a text, or an object with one text per language',
  name: 'a name of lower case letters, digits and "-" that starts with a letter and has at most 64 characters',
  map: 'an object of texts',
  flag: 'true or false',
  count: 'a whole number from 1 to 400',
};

const wantedIn = (wanted: Problem['wanted']): string =>
  typeof wanted === 'string' ? `it must be ${TYPES[wanted]}` : `use one of: ${wanted.join(', ')}`;

/** A sentence that says what to do about a problem. */
export const explainProblem = ({ path, found, wanted }: Problem): string => {
  if (found === undefined) return `is missing; ${wantedIn(wanted)}`;
  if (wanted === 'unique') return `there are two of the name ${show(found)}; give one another name`;
  if (typeof wanted === 'string') return `${show(found)} does not fit; ${wantedIn(wanted)}`;
  if (/^services\[\d+\]\.use$/.test(path))
    return 'ready-made services are filled in before a browser gets the config; run: placet resolve';
  const near = nearest(show(found).replaceAll('"', ''), wanted);
  return `${show(found)} is not known here; ${near ? `did you mean "${near}"?` : wantedIn(wanted)}`;
};

/**
 * What is wrong with a config, as a path and a sentence that says what to do; `undefined` when it is right. Only the
 * first problem is told. Never throws, whatever it is given.
 */
export const explainConfig = (config: unknown): string | undefined => {
  const problem = findProblem(config);
  return problem && `${problem.path || 'the config'}: ${explainProblem(problem)}`;
};
