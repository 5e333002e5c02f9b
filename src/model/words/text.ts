import type { Text } from '../config/config.js';

/** A text as it is told to somebody. */
export interface Said {
  readonly text: string;
  /**
   * Present where it is not in the reader's language: the BCP 47 tag of the one it is in, or empty where nobody knows, because the
   * config has one text for all languages. What shows it marks it, so that it is read and set right (WCAG 3.1.2).
   */
  readonly lang?: string;
}

const primary = (tag: string): string => tag.toLowerCase().split('-', 1)[0] as string;

/** Tells a text in a language: the exact tag, then the language without its region, then English, then whatever there is. */
export const say = (text: Text | undefined, language: string): Said => {
  if (text === undefined) return { text: '' };
  if (typeof text === 'string') return { text, lang: '' };
  for (const tag of [language, primary(language), 'en', ...Object.keys(text)]) {
    if (Object.hasOwn(text, tag))
      return { text: text[tag] ?? '', ...(primary(tag) !== primary(language) && { lang: tag }) };
  }
  return { text: '' };
};

/** The same without its language, where that cannot be told or does not matter. */
export const textIn = (text: Text | undefined, language: string): string => say(text, language).text;

/** Several texts in one. Parted by semicolons: they hold commas of their own. */
export const joined = (texts: readonly Text[] | undefined, language: string): string =>
  (texts ?? []).map((text) => textIn(text, language)).join('; ');
