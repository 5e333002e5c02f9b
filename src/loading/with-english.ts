import type { Loading } from '../manager/parts.js';
import { localeOf } from '../model/words/locale.js';

/** Finds texts in one language, by its tag as files are named. Rejects where there are none. */
export type FindTexts = Loading['texts'];

/** Loads texts in a language, or else in English. */
export const withEnglish =
  (find: FindTexts): Loading['texts'] =>
  (kind, language) =>
    find(kind, localeOf(language)).catch(() => find(kind, 'en'));
