import { mayLink } from '../../address.js';
import type { Reference } from '../../config/config.js';
import { say, textIn } from '../../words/text.js';
import { defineTable } from '../table.js';

/** More documents (policies.md G17); one whose address has a scheme that is not linked by its words alone. */
export const references = defineTable<Reference>({
  name: 'references',
  title: 'references',
  items: ({ config }) => config.references ?? [],
  href: ({ href }, { words }) => {
    const address = textIn(href, words.language);
    const scheme = /^[^/?#:]*:/.exec(address)?.[0];
    return !scheme || mayLink({ protocol: scheme.toLowerCase() }) ? address : undefined;
  },
  columns: [
    { title: 'references', cell: ({ title }, { words }) => say(title, words.language), isKept: true },
  ],
});
