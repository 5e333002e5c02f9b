import type { Text } from '../../config/config.js';
import { legalGroundsIn } from '../../words/legal-grounds.js';
import { titleOf } from '../named-activity.js';
import { defineTable } from '../table.js';

/** Each legal ground once, with all that rests on it (policies.md T9). */
export const grounds = defineTable<readonly [ground: string, titles: readonly Text[]]>({
  name: 'grounds',
  title: 'legalBasis',
  items: ({ services, processing, words: { language } }) => {
    const titles = new Map<string, Text[]>();
    for (const activity of [...services, ...processing])
      for (const ground of legalGroundsIn(activity.legalBasis, language))
        titles.set(ground, [...(titles.get(ground) ?? []), titleOf(activity)]);
    return [...titles];
  },
  columns: [
    { title: 'legalBasis', cell: ([ground]) => ground, isKept: true },
    { title: 'processing', cell: ([, titles]) => titles },
  ],
});
