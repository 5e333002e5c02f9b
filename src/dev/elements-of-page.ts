import type { PageElement } from '../cli/input/read-page.js';
import { RELEASED, SHOWN } from '../gate/gated.js';

/** What the gate has put there or let go: no author wrote it so. */
const OURS = `[${RELEASED}],[${SHOWN}],[data-placet-script]`;

/** The elements of the open page as a check of the page reads them from its file; those in templates are not looked for. */
export const elementsOfPage = (): readonly PageElement[] =>
  [...document.querySelectorAll('*')]
    .filter((element) => !element.matches(OURS))
    .map((element) => ({
      tag: element.localName,
      attributes: new Map(Array.from(element.attributes, ({ name, value }) => [name, value])),
      text: element.localName === 'script' ? (element.textContent ?? '').replace(/\s+/g, ' ').trim() : '',
      isInert: false,
      // there is no file to point into, nor to correct
      line: 0,
      column: 0,
      startTag: undefined,
    }));
