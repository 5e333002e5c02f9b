import type { PageElement } from '../../input/read-page.js';
import type { Rule } from '../rule.js';
import type { PageUnderConfig } from './page-under-config.js';

/** Without an address, `<a>` may still be the target of a link, or a button. */
const isEmptyLink = ({ tag, attributes, text }: PageElement): boolean => {
  const href = attributes.get('href')?.trim();
  const isPlaceholder = attributes.get('role') || attributes.has('id') || attributes.has('name');
  return (
    tag === 'a' && text !== '' && (href === '' || href === '#' || (href === undefined && !isPlaceholder))
  );
};

/** As `empty-link`, of a page as it is published. */
export const pageEmptyLink: Rule<PageUnderConfig> = {
  id: 'page-empty-link',
  severity: 'error',
  sources: ['policies.md D13'],
  holds: 'Every link of the page leads somewhere.',
  *check({ elements }) {
    for (const { text, line, column } of elements.filter(isEmptyLink))
      yield { line, column, message: `the link "${text}" leads nowhere; give its href` };
  },
};
