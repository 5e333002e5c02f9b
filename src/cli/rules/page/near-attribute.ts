import type { Rule } from '../rule.js';
import { correctTag } from './correct-tag.js';
import { nearMarks } from './near-marks.js';
import type { PageUnderConfig } from './page-under-config.js';

/** A misspelt mark is no mark: the element is never released, or was never held back. */
export const nearAttribute: Rule<PageUnderConfig> = {
  id: 'near-attribute',
  severity: 'error',
  sources: ['law.md NW08'],
  holds: 'The attributes that hold an element back are spelt right.',
  *check({ elements }) {
    for (const element of elements)
      for (const { written, meant } of nearMarks(element))
        yield {
          line: element.line,
          column: element.column,
          correction: element.attributes.has(meant)
            ? undefined
            : correctTag(element, { [written]: { name: meant } }),
          message: `<${element.tag} ${written}> means nothing; did you mean ${meant}?`,
        };
  },
};
