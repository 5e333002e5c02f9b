import { isTranslations } from '../words/translations.js';

const tagsIn = (value: unknown): readonly string[] => {
  if (isTranslations(value)) return Object.keys(value);
  return Object(value) === value ? Object.values(value as object).flatMap(tagsIn) : [];
};

/**
 * The languages that a site speaks, by what its author wrote: `languages`, or else `language` and all that its texts are in. None
 * where nothing says it.
 */
export const siteLanguages = (source: unknown): readonly string[] => {
  // maps of the controller have keys of the author's own
  const { languages, language, controller, ...texts } = Object(source);
  if (Array.isArray(languages) && languages.length) return languages.filter((tag) => typeof tag === 'string');
  const said = tagsIn(texts);
  return [...new Set(typeof language === 'string' ? [language, ...said] : said)];
};
