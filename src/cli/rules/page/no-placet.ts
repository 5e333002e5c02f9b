import { nearest } from '../../../model/config/nearest.js';
import { optionalServices } from '../../../model/consent/optional-services.js';
import type { PageElement } from '../../input/read-page.js';
import type { Rule } from '../rule.js';
import { correctTag } from './correct-tag.js';
import type { PageUnderConfig } from './page-under-config.js';
import { fileOf, placetScripts, runningScripts } from './placet-scripts.js';

/** May it hold Placet? An app has it in its own code, a built site may have it in the page. */
const mayHold = ({ attributes, text }: PageElement, { taken }: PageUnderConfig): boolean => {
  const src = attributes.get('src');
  if (src === undefined) return /placet/i.test(text);
  const file = taken.get(src);
  return (
    attributes.get('type') === 'module' || (file !== undefined && 'text' in file && /placet/i.test(file.text))
  );
};

/** Without it all that is marked stays held back for ever, and nobody is asked. */
export const noPlacet: Rule<PageUnderConfig> = {
  id: 'no-placet',
  severity: 'error',
  sources: ['law.md NW08', 'reliability.md F33'],
  holds: 'The page has `placet.js`, or an app that may have Placet in its code.',
  *check(page) {
    if (!optionalServices(page.config.services).length || placetScripts(page.elements).length) return;
    const scripts = runningScripts(page.elements);
    const misspelt = scripts.find(
      ({ attributes }) => nearest(fileOf(attributes.get('src') ?? ''), ['placet.js']) !== undefined,
    );
    if (misspelt) {
      const { line, column, attributes } = misspelt;
      const src = attributes.get('src') ?? '';
      const value = src.replace(fileOf(src), 'placet.js');
      yield {
        ...{ line, column },
        correction: correctTag(misspelt, { src: { value } }),
        message: `<script src="${src}"> is not ours; did you mean "${value}"?`,
      };
    } else if (!scripts.some((script) => mayHold(script, page)))
      yield {
        message:
          'the page has no placet.js, so nobody is asked and what is marked stays held back; add <script src="/placet/placet.js"></script> to its head, before all other scripts',
      };
  },
};
