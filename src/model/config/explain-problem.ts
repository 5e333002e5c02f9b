import { nearest } from './nearest.js';
import type { Kind, Problem } from './problem.js';

const show = (found: unknown): string => {
  let text: string | undefined;
  try {
    text = JSON.stringify(found) ?? String(found);
  } catch {
    text = `something of type ${typeof found}`; // a circle, a BigInt: nothing that comes from JSON
  }
  return text.length > 80 ? `${text.slice(0, 80)}...` : text;
};

const WORDS: Readonly<Record<Kind, string>> = {
  list: 'a list',
  object: 'an object',
  text: 'a text that is not empty',
  texts: 'a text, or an object with one text per language',
  name: 'a name of lower case letters, digits and "-" that starts with a letter and has at most 64 characters',
  map: 'an object of texts',
  flag: 'true or false',
  count: 'a whole number from 1 to 400',
};

const adviceFor = (wanted: Kind | readonly string[]): string =>
  typeof wanted === 'string' ? `it must be ${WORDS[wanted]}` : `use one of: ${wanted.join(', ')}`;

/** A sentence that says what to do about a problem. Never throws, whatever was found. */
export const explainProblem = ({ path, found, wanted }: Problem): string => {
  if (wanted === 'unique') return `there are two of the name ${show(found)}; give one another name`;
  if (found === undefined) return `is missing; ${adviceFor(wanted)}`;
  if (typeof wanted === 'string') return `${show(found)} does not fit; ${adviceFor(wanted)}`;
  if (/^services\[\d+\]\.use$/.test(path))
    return 'ready-made services are filled in before a browser gets the config; run: placet resolve';
  const near = nearest(show(found).replaceAll('"', ''), wanted);
  return `${show(found)} is not known here; ${near ? `did you mean "${near}"?` : adviceFor(wanted)}`;
};
