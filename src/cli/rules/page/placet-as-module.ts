import type { Rule } from '../rule.js';
import { correctTag } from './correct-tag.js';
import type { PageUnderConfig } from './page-under-config.js';
import { placetScripts } from './placet-scripts.js';

/** A module cannot find its own tag, and so neither its config nor its parts. */
export const placetAsModule: Rule<PageUnderConfig> = {
  id: 'placet-as-module',
  severity: 'error',
  sources: ['faults.md C5'],
  holds: 'Our own script, `placet.js`, is a classic one.',
  *check({ elements }) {
    for (const script of placetScripts(elements)) {
      const { attributes, line, column } = script;
      if (attributes.get('type')?.toLowerCase() === 'module')
        yield {
          ...{ line, column },
          correction: correctTag(script, { type: undefined }),
          message: 'placet.js does not work as a module; take type="module" away',
        };
    }
  },
};
