import type { Rule } from '../rule.js';
import { holdBack } from './hold-back.js';
import { isMarked } from './marked-services.js';
import type { PageUnderConfig } from './page-under-config.js';

/** A browser runs a script before any other could hold it back; only its type can. */
export const scriptNotHeld: Rule<PageUnderConfig> = {
  id: 'script-not-held',
  severity: 'error',
  sources: ['law.md NW01', 'reliability.md T08'],
  holds: 'A marked script has the type "text/plain".',
  *check({ elements }) {
    for (const element of elements) {
      const { tag, attributes, line, column } = element;
      if (tag === 'script' && isMarked(element) && attributes.get('type') !== 'text/plain')
        yield {
          ...{ line, column },
          correction: holdBack(element),
          message: 'a <script> with data-service runs at once unless its type is "text/plain"',
        };
    }
  },
};
