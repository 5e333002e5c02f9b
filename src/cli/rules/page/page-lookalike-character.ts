import type { PageElement } from '../../input/read-page.js';
import type { Rule } from '../rule.js';
import type { PageUnderConfig } from './page-under-config.js';

/** Those of policies.md D3. Others that cannot be seen are rightly in code of some scripts, such as a joiner in Persian. */
const LOOKALIKES = /[\u2010-\u2015\u200B\u00A0]/;

/** What of an element a reader may copy: code, and a path in prose. */
const tokenIn = ({ tag, text }: PageElement): string => {
  if (tag === 'code') return text;
  return (/^(p|li|td|dd)$/.test(tag) && text.match(/\/[\w\u2010-\u2015/-]{6,}/)?.[0]) || '';
};

/** As `lookalike-character`, of a page as it is published. */
export const pageLookalikeCharacter: Rule<PageUnderConfig> = {
  id: 'page-lookalike-character',
  severity: 'error',
  sources: ['policies.md D3'],
  holds: 'Paths and code have no character that only looks like ASCII.',
  *check({ elements }) {
    for (const element of elements) {
      const { line, column } = element;
      const token = tokenIn(element);
      if (LOOKALIKES.test(token))
        yield {
          ...{ line, column },
          message: `"${token}" has a hyphen or space that only looks like a plain one; a reader who copies it gets another path`,
        };
    }
  },
};
