import type { Said } from '../../model/words/text.js';
import { build } from './build.js';

/**
 * A text as it stands in ours. One in another language, or in one that nobody knows, is marked: a screen reader reads it right, and
 * its full stop stands at its own end, whichever way ours runs (WCAG 3.1.2).
 */
export const phrase = ({ text, lang }: Said): string | HTMLElement =>
  lang === undefined ? text : build('bdi', { lang, dir: 'auto' }, text);

/** Several texts, parted by semicolons: they hold commas of their own. Empty ones say nothing. */
export const phrases = (said: readonly Said[]): readonly (string | HTMLElement)[] =>
  said.filter(({ text }) => text).flatMap((each, index) => (index ? ['; ', phrase(each)] : [phrase(each)]));
