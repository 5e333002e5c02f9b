import type { Text } from '../config/config.js';

/** The file in `ui/locales` that speaks the language of a BCP 47 tag, if there is one: the language, seldom its region. */
export const localeOf = (tag: string): string =>
  /^[a-z]*(-(br|tw|hk|hant))?/.exec(tag.toLowerCase())?.[0] as string;

/** A text in a language: the exact tag, then the language without its region, then English, then whatever there is. */
export const textIn = (text: Text | undefined, language: string): string => {
  if (text === undefined) return '';
  if (typeof text === 'string') return text;
  for (const tag of [language, language.split('-', 1)[0] ?? '', 'en', ...Object.keys(text)]) {
    if (Object.hasOwn(text, tag)) return text[tag] ?? '';
  }
  return '';
};
