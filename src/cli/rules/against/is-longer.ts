import type { Text } from '../../../model/config/config.js';
import { daysOf } from '../../../model/words/days-of.js';
import { allWords } from '../prose/all-words.js';
import { spansIn } from '../prose/spans-in.js';

/** How long, in days, as far as a duration or a text tells; what is open-ended is longer than any number. */
const lengthOf = (duration: Text | undefined): number | undefined => {
  if (duration === 'session') return 0;
  if (duration === 'persistent') return Infinity;
  const spans = spansIn(allWords(duration));
  return daysOf(duration) ?? (spans.length ? Math.max(...spans.map(({ days }) => days)) : undefined);
};

/** Is a duration longer than it was, or no longer bound by a number? In doubt it is, and visitors are asked again. */
export const isLonger = (before: Text | undefined, after: Text | undefined): boolean => {
  const was = lengthOf(before);
  return was !== undefined && was < (lengthOf(after) ?? Infinity);
};
