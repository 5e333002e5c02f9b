import { nearest } from '../../../model/config/nearest.js';
import type { Rule } from '../rule.js';
import { correctTag } from './correct-tag.js';
import type { PageUnderConfig } from './page-under-config.js';

const MARK = 'data-placet-surface';

/** On a page of a part that nobody knows, only what belongs everywhere runs. */
export const unknownSurface: Rule<PageUnderConfig> = {
  id: 'unknown-surface',
  severity: 'error',
  sources: ['policies.md R22'],
  holds: 'The part of the site that a page names is one of the config.',
  *check({ elements, config }) {
    const root = elements.find(({ tag }) => tag === 'html');
    const surface = root?.attributes.get(MARK);
    const known = config.services.flatMap(({ surfaces = [] }) => surfaces);
    if (!root || !surface || known.includes(surface)) return;
    const near = nearest(surface, known);
    yield {
      line: root.line,
      column: root.column,
      correction: near === undefined ? undefined : correctTag(root, { [MARK]: { value: near } }),
      message: `the page is of the part "${surface}", which no service of the config names${near ? `; did you mean "${near}"?` : ''}`,
    };
  },
};
