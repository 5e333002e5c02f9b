import type { Config } from '../../../../model/config/config.js';
import { allWords } from '../../prose/all-words.js';
import { misnumbered } from '../../prose/misnumbered.js';
import type { Rule } from '../../rule.js';

/** Others point to sections by their numbers. */
export const sectionNumbers: Rule<Config> = {
  id: 'section-numbers',
  severity: 'error',
  sources: ['policies.md D2'],
  holds: 'Numbered statements count up without a gap.',
  *check({ statements = [] }) {
    for (const { item, number, before } of misnumbered(statements, ({ title }) => allWords(title)))
      yield {
        path: `statements[${statements.indexOf(item)}].title`,
        message: `section ${number} comes after ${before}; number them without gap or repetition`,
      };
  },
};
