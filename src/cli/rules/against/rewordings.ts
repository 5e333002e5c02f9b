import type { Text } from '../../../model/config/config.js';
import { distance } from '../../../model/config/nearest.js';

/** A text that is not as it was, in one language. */
export interface Rewording {
  /** BCP 47; none where the text is one for all languages. */
  readonly language: string | undefined;
  readonly was: string;
  readonly is: string;
}

/** From 0, nothing alike, to 1. Case and what is no letter and no digit do not count. */
const likeness = (was: string, is: string): number => {
  const bare = (text: string): string =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  const [a, b] = [bare(was), bare(is)];
  return a === b ? 1 : 1 - distance(a, b) / Math.max(a.length, b.length);
};

/** Is it no more than a slip of the pen that was mended? */
export const isSlip = ({ was, is }: Rewording): boolean => likeness(was, is) >= 0.9;

/** Are so few letters the same that another thing is most likely spoken of? */
const isOther = ({ was, is }: Rewording): boolean => likeness(was, is) < 0.5;

/** The languages in which a text says something else than before; a new translation is none. */
export const rewordings = (was: Text | undefined, is: Text | undefined): readonly Rewording[] => {
  if (was === undefined || is === undefined) return [];
  if (typeof was === 'string' && typeof is === 'string')
    return was === is ? [] : [{ language: undefined, was, is }];
  const all = (text: Text): Readonly<Record<string, string>> =>
    typeof text === 'string' ? { en: text } : text;
  const [before, after] = [all(was), all(is)];
  return Object.keys(before).flatMap((language) => {
    const [old, now] = [before[language], after[language]];
    return old === undefined || now === undefined || old === now ? [] : [{ language, was: old, is: now }];
  });
};

/** Does a text name another thing than before? Not where one of its languages says nearly what it said. */
export const namesAnother = (was: Text | undefined, is: Text | undefined): boolean => {
  const changed = rewordings(was, is);
  return changed.length > 0 && changed.every(isOther) && !sharesWords(was, is);
};

/** Is a text in some language word for word what it was? */
export const sharesWords = (was: Text | undefined, is: Text | undefined): boolean => {
  const words = (text: Text | undefined): readonly string[] =>
    typeof text === 'string' ? [text] : Object.values(text ?? {});
  return words(was).some((word) => words(is).includes(word));
};
