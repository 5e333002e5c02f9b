import { de } from './de.js';
import { en } from './en.js';
import type { Texts } from './texts.js';

/** Texts by language tag in lower case. */
export type Languages = Readonly<Record<string, Texts>>;

/** The languages that come with the server. */
export const BUILT_IN: Languages = { en, de };

/** The texts for a locale: the exact tag, then the language without its region, then English. */
export const findTexts = (
  languages: Languages,
  locale: string,
): { readonly language: string; readonly texts: Texts } => {
  const tag = locale.toLowerCase();
  for (const language of [tag, tag.split('-', 1)[0] ?? '']) {
    const texts = Object.hasOwn(languages, language) ? languages[language] : undefined;
    if (texts) return { language, texts };
  }
  return { language: 'en', texts: languages.en ?? en };
};
