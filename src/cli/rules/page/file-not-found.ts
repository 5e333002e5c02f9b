import type { PageElement } from '../../input/read-page.js';
import type { Rule } from '../rule.js';
import type { PageUnderConfig } from './page-under-config.js';
import { configAddresses, placetScripts } from './placet-scripts.js';

/** Nothing is asked, and nothing released, where one of these is missing. */
export const fileNotFound: Rule<PageUnderConfig> = {
  id: 'file-not-found',
  severity: 'error',
  sources: ['law.md NW08', 'reliability.md F33'],
  holds: 'The files `placet.js` and the config are where the page says.',
  *check({ elements, taken }) {
    const wanted: readonly (readonly [PageElement, string, string])[] = [
      ...placetScripts(elements).map(
        (script) => [script, 'src', script.attributes.get('src') ?? ''] as const,
      ),
      ...configAddresses(elements),
    ];
    for (const [{ tag, line, column }, attribute, address] of wanted) {
      const file = taken.get(address);
      if (file && 'reason' in file)
        yield {
          ...{ line, column },
          message: `<${tag} ${attribute}="${address}"> leads nowhere: ${file.reason}`,
        };
    }
  },
};
