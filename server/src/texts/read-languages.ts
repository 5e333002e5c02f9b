import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { en } from './en.js';
import { BUILT_IN, type Languages } from './find-texts.js';
import type { Texts } from './texts.js';

/** Where `texts` is not made like the English ones: paths such as `confirmPage.button`. */
const problemsIn = (texts: unknown, like: object, path = ''): readonly string[] => {
  const given: Readonly<Record<string, unknown>> = Object(texts);
  const unknown = Object.keys(given).filter((key) => !Object.hasOwn(like, key));
  return [
    ...unknown.map((key) => `${path}${key} is no text of ours`),
    ...Object.entries(like).flatMap(([key, value]: [string, unknown]) => {
      if (typeof value === 'object' && value) return problemsIn(given[key], value, `${path}${key}.`);
      if (typeof given[key] !== 'string' || !given[key]) return [`${path}${key} is missing`];
      const lost = [...String(value).matchAll(/\{\w+\}/g)].filter(
        ([place]) => !String(given[key]).includes(place),
      );
      return lost.map(([place]) => `${path}${key} has lost its ${place}`);
    }),
  ];
};

const readLanguage = (path: string): Texts => {
  const texts: Texts = JSON.parse(readFileSync(path, 'utf8'));
  const { direction } = Object(texts);
  const problems = [
    ...problemsIn(texts, en),
    ...(/^(ltr|rtl)$/.test(direction) ? [] : ['direction must be ltr or rtl']),
  ];
  if (problems.length) throw new TypeError(`PLACET_LANGUAGES: ${path}: ${problems.join('; ')}`);
  return texts;
};

/** The built-in languages and those of a folder, a file `<tag>.json` each; a file of a built-in one replaces it. Throws where texts are missing. */
export const readLanguages = (folder: string | undefined): Languages => {
  if (!folder) return BUILT_IN;
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  const read = files.map((name) => [name.slice(0, -5).toLowerCase(), readLanguage(join(folder, name))]);
  return { ...BUILT_IN, ...Object.fromEntries(read) };
};
