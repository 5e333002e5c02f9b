import { annexesIn } from '../prose/annexes-in.js';
import type { Rule } from '../rule.js';
import type { PageUnderConfig } from './page-under-config.js';

/** As `dangling-annex`, of a policy as it is published: the annex must be on the same page. */
export const pageDanglingAnnex: Rule<PageUnderConfig> = {
  id: 'page-dangling-annex',
  severity: 'error',
  sources: ['policies.md D1'],
  holds: 'An annex that the text points to is on the page.',
  *check({ elements }) {
    const titles = elements
      .filter(({ tag }) => /^(h[1-6]|caption)$/.test(tag))
      .map(({ text }) => text.toLowerCase());
    const isThere = (annex: string): boolean => titles.some((title) => title.includes(annex.toLowerCase()));
    for (const { tag, text, line, column } of elements) {
      if (!/^(p|li|td|dd)$/.test(tag)) continue;
      for (const annex of annexesIn(text))
        if (!isThere(annex))
          yield {
            ...{ line, column },
            message: `the text points to "${annex}", and no heading or table of the page is called so`,
          };
    }
  },
};
