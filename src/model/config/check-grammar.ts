import { GRAMMAR } from './grammar.js';
import type { Kind, Problem } from './problem.js';

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';
const isObject = (value: unknown): value is object => Object(value) === value && !Array.isArray(value);
const isMapOf = (value: unknown, fits: (member: unknown) => boolean): boolean =>
  isObject(value) && Object.values(value).every(fits);
const isTexts = (value: unknown): boolean =>
  isText(value) || (isMapOf(value, isText) && Object.keys(Object(value)).length > 0);

const FITS: Readonly<Record<Exclude<Kind, 'list' | 'object'>, (value: unknown) => boolean>> = {
  text: isText,
  texts: isTexts,
  name: (value) => isText(value) && /^[a-z][a-z0-9-]{0,63}$/.test(value),
  map: (value) => isMapOf(value, isTexts),
  flag: (value) => typeof value === 'boolean',
  count: (value) => Number.isInteger(value) && Number(value) > 0 && Number(value) <= 400,
};

/** One of the words, where `true` and `false` stand for themselves. */
const isWord = (value: unknown, words: readonly string[]): boolean =>
  (typeof value === 'boolean' || (isText(value) && !/^(true|false)$/.test(value))) &&
  words.includes(String(value));

function* checkObject(value: object, path: string, members: string): Generator<Problem> {
  const types = new Map(members.split(' ').map((member) => member.split(':') as [string, string]));
  const keys = [...types.keys()].map((key) => key.replace('?', ''));
  const at = (key: string): string => (path ? `${path}.${key}` : key);
  for (const key of Object.keys(value))
    if (!keys.includes(key)) yield { path: at(key), found: key, wanted: keys };
  for (const [index, type] of [...types.values()].entries()) {
    const key = keys[index] ?? '';
    // own keys only: nothing is taken from a polluted Object.prototype
    const isThere = Object.hasOwn(value, key);
    if (isThere || !types.has(`${key}?`))
      yield* checkValue(isThere ? value[key as keyof typeof value] : undefined, at(key), type);
  }
}

function* checkList(value: unknown, path: string, type: string): Generator<Problem> {
  if (!Array.isArray(value)) yield { path, found: value, wanted: 'list' };
  else for (const [index, item] of value.entries()) yield* checkValue(item, `${path}[${index}]`, type);
}

/** Of `texts/DataCategory` the type that a value means to be: a text per language has no member of that object's. */
export const alternative = (found: unknown, type: string): string => {
  const [text, object = text] = type.split('/') as [string, string?];
  const [first = ''] = GRAMMAR[object]?.split(':', 1) ?? [];
  return isObject(found) && (text === 'text' || Object.hasOwn(found, first)) ? object : text;
};

function* checkValue(found: unknown, path: string, wanted: string): Generator<Problem> {
  const type = wanted.endsWith('*') ? wanted : alternative(found, wanted);
  const members = GRAMMAR[type];
  if (type.endsWith('*')) yield* checkList(found, path, type.slice(0, -1));
  else if (members) {
    if (isObject(found)) yield* checkObject(found, path, members);
    else yield { path, found, wanted: 'object' };
  } else if (type in FITS) {
    const kind = type as keyof typeof FITS;
    if (!FITS[kind](found)) yield { path, found, wanted: kind };
  } else {
    const words = type.split('|');
    if (!isWord(found, words)) yield { path, found, wanted: words };
  }
}

/** Where a config departs from the grammar. Never throws. */
export const checkGrammar = (config: unknown): Generator<Problem> => checkValue(config, '', 'Config');
