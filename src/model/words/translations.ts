import { localeOf } from './locale.js';

/** One text per BCP 47 tag. */
export type Translations = Readonly<Record<string, string>>;

/** The grammar has no other object whose members are all called like languages, but `{ "use": … }`; maps of the controller may. */
export const isTranslations = (value: unknown): value is Translations => {
  const keys = Object.keys(Object(value));
  return keys.length > 0 && keys.every((key) => /^(?!use$)[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(key));
};

/** What the tags of a locale are written as in texts that come with the package; the interface speaks that language to them. */
const WRITTEN_AS: Readonly<Record<string, string>> = {
  no: 'nb',
  nn: 'nb',
  zh: 'zh-Hans',
  'zh-tw': 'zh-Hant',
  'zh-hk': 'zh-Hant',
};

/** The tag among those of a text that is in a language, its region aside; none where it says nothing in that language. */
export const tagIn = (tags: readonly string[], language: string): string | undefined => {
  const locale = localeOf(language);
  for (const wanted of [language, locale, WRITTEN_AS[locale], language.split('-', 1)[0]]) {
    const found = tags.find((tag) => tag.toLowerCase() === wanted?.toLowerCase());
    if (found !== undefined) return found;
  }
  return undefined;
};
