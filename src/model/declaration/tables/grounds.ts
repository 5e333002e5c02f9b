import { legalGroundsIn } from '../../words/legal-grounds.js';
import { type Said, say } from '../../words/text.js';
import { titleOf } from '../named-activity.js';
import { defineTable } from '../table.js';

/** Each legal ground once, with all that rests on it (policies.md T9). */
export const grounds = defineTable<readonly [ground: string, titles: readonly Said[]]>({
  name: 'grounds',
  title: 'legalBasis',
  items: ({ services, processing, words }) => {
    const titles = new Map<string, Said[]>();
    for (const activity of [...services, ...processing])
      for (const ground of legalGroundsIn(activity.legalBasis, words))
        titles.set(ground, [...(titles.get(ground) ?? []), say(titleOf(activity), words.language)]);
    return [...titles];
  },
  columns: [
    { title: 'legalBasis', cell: ([text]) => ({ text }), isKept: true },
    { title: 'processing', cell: ([, titles]) => titles },
  ],
});
