import type { Text } from '../config/config.js';

/** A text in a language: the exact tag, then the language without its region, then English, then whatever there is. */
export const textIn = (text: Text | undefined, language: string): string => {
  if (text === undefined) return '';
  if (typeof text === 'string') return text;
  for (const tag of [language, language.split('-', 1)[0] ?? '', 'en', ...Object.keys(text)]) {
    if (Object.hasOwn(text, tag)) return text[tag] ?? '';
  }
  return '';
};

/** Several texts in one. Parted by semicolons: they hold commas of their own. */
export const joined = (texts: readonly Text[] | undefined, language: string): string =>
  (texts ?? []).map((text) => textIn(text, language)).join('; ');
