import { findProblem, type Problem } from './check-config.js';

/** Steps of insertion, deletion and exchange between two words (Levenshtein), for "did you mean". */
const distance = (a: string, b: string): number => {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries()) {
      next.push(Math.min((next[j] ?? 0) + 1, (row[j + 1] ?? 0) + 1, (row[j] ?? 0) + (letter === other ? 0 : 1)));
    }
    row = next;
  }
  return row[b.length] ?? 0;
};

const nearest = (word: string, words: readonly string[]): string | undefined => {
  const [best] = [...words].sort((a, b) => distance(word, a) - distance(word, b));
  return best !== undefined && distance(word, best) <= Math.max(2, word.length / 3) ? best : undefined;
};

const show = (found: unknown): string => {
  const text = found === undefined ? 'nothing' : (JSON.stringify(found) ?? String(found));
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
};

const explain = ({ path, found, wanted }: Problem): string => {
  const where = path || 'the config';
  if (typeof wanted === 'string') {
    if (wanted === 'unique') return `${where}: there are two of the name ${show(found)}; give one another name`;
    const hint =
      wanted === 'a name' ? ' (lower case letters, digits and "-", starting with a letter, at most 64 characters)' : '';
    return `${where}: expected ${wanted}${hint}, found ${show(found)}`;
  }
  const near = nearest(String(found), wanted);
  const what = near ? `did you mean "${near}"?` : `use one of: ${wanted.join(', ')}`;
  return `${where}: ${show(found)} is not known here; ${what}`;
};

/**
 * What is wrong with a config, as a path and a sentence that says what to do; `undefined` when it is right. Only the
 * first problem is told. Never throws, whatever it is given.
 */
export const explainConfig = (config: unknown): string | undefined => {
  const problem = findProblem(config);
  return problem && explain(problem);
};
