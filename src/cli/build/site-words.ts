import { localeOf } from '../../model/words/locale.js';
import { type Words, wordsOf } from './words-of.js';

/** The languages of a site with all their words. */
export interface SiteWords {
  /** By locale, the one for pages in other languages first: English, or else the first that there is. */
  readonly words: ReadonlyMap<string, Words>;
  /** Those of them that are not spoken here. */
  readonly unspoken: readonly string[];
}

const FALLBACK = 'en';

const fallbackFirst = (a: string, b: string): number => Number(b === FALLBACK) - Number(a === FALLBACK);

/** The words of a site in its languages (BCP 47). */
export const siteWords = async (languages: readonly string[]): Promise<SiteWords> => {
  const tags = [...new Set(languages.map(localeOf))].sort();
  const found = await Promise.all(tags.map(async (tag) => [tag, await wordsOf(tag)] as const));
  const spoken = found.flatMap(([tag, words]) => (words ? [[tag, words] as const] : []));
  if (!spoken.length) {
    const words = await wordsOf(FALLBACK);
    if (words) spoken.push([FALLBACK, words]);
  }
  return {
    words: new Map(spoken.sort(([a], [b]) => fallbackFirst(a, b))),
    unspoken: found.flatMap(([tag, words]) => (words ? [] : [tag])),
  };
};
