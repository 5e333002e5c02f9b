import type { Text } from './config.js';

/** The first of several tags that the interface speaks; each language is a file in `ui/locales`. */
const SPOKEN = /(?:^|,)(en|de)(?![a-z])/i;

/** The first wanted language (BCP 47 tags, most wanted first) that the interface speaks; English where it speaks none. */
export const pickLanguage = (wanted: readonly (string | undefined)[]): string =>
  SPOKEN.exec(wanted.join())?.[1]?.toLowerCase() ?? 'en';

/** A text in a language: the exact tag, then the language without its region, then English, then whatever there is. */
export const textIn = (text: Text | undefined, language: string): string => {
  if (text === undefined) return '';
  if (typeof text === 'string') return text;
  for (const tag of [language, language.split('-', 1)[0] ?? '', 'en', ...Object.keys(text)]) {
    if (Object.hasOwn(text, tag)) return text[tag] ?? '';
  }
  return '';
};
