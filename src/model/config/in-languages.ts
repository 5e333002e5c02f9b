import { isTranslations, tagIn } from '../words/translations.js';

/** The tag of the text that readers of a language get: theirs, or else English, or whatever there is. */
const tagFor = (tags: readonly string[], language: string): string | undefined =>
  tagIn(tags, language) ?? tagIn(tags, 'en') ?? tags[0];

/** Something with texts, of which only those stay that readers of some languages get. */
export const inLanguages = <T>(value: T, languages: readonly string[]): T => {
  if (isTranslations(value)) {
    const kept = new Set(languages.map((language) => tagFor(Object.keys(value), language)));
    return Object.fromEntries(Object.entries(value).filter(([tag]) => kept.has(tag))) as T;
  }
  if (Object(value) !== value) return value;
  if (Array.isArray(value)) return value.map((member) => inLanguages(member, languages)) as T;
  return Object.fromEntries(
    Object.entries(value as object).map(([key, member]) => [key, inLanguages(member, languages)]),
  ) as T;
};
