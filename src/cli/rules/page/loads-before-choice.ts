import type { Rule } from '../rule.js';
import { holdBack } from './hold-back.js';
import { loadingAttributes } from './loading-attributes.js';
import { isMarked } from './marked-services.js';
import type { PageUnderConfig } from './page-under-config.js';

/** A mark beside a real address is too late: the browser fetches that as it reads it. Scripts are held by their type instead. */
export const loadsBeforeChoice: Rule<PageUnderConfig> = {
  id: 'loads-before-choice',
  severity: 'error',
  sources: ['law.md NW02', 'policies.md R24'],
  holds: 'A marked element has `data-src` and so on, no address that loads at once.',
  *check({ elements }) {
    for (const element of elements) {
      const { tag, attributes, isInert, line, column } = element;
      if (tag === 'script' || isInert || !isMarked(element)) continue;
      for (const attribute of loadingAttributes(tag)) {
        const address = attributes.get(attribute);
        if (address && address !== 'about:blank')
          yield {
            ...{ line, column },
            correction: holdBack(element),
            message: `<${tag} ${attribute}> is fetched before any choice; write data-${attribute}`,
          };
      }
    }
  },
};
