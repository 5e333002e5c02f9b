import { misnumbered } from '../prose/misnumbered.js';
import type { Rule } from '../rule.js';
import type { PageUnderConfig } from './page-under-config.js';

/** As `section-numbers`, of a policy as it is published. */
export const pageSectionNumbers: Rule<PageUnderConfig> = {
  id: 'page-section-numbers',
  severity: 'error',
  sources: ['policies.md D2'],
  holds: 'Numbered headings count up without a gap.',
  *check({ elements }) {
    const headings = elements.filter(({ tag }) => /^h[1-6]$/.test(tag));
    for (const { item, number, before } of misnumbered(headings, ({ text }) => text)) {
      const { text, line, column } = item;
      yield {
        ...{ line, column },
        message: `section ${number} ("${text}") comes after ${before}; number them without gap or repetition`,
      };
    }
  },
};
