import type { ScriptParts } from '../manager/script-parts.js';
import { define } from '../ui/kit/define.js';

const NONE =
  'there is no config. Write its address into the script, as data-config="/placet/config.json", or into an element, as ' +
  '<placet-consent config="/placet/config.json">, or put it before the script, into <script type="application/json" data-placet-config>.';

/** Says that there is none as soon as the page is whole; an element may still come later. */
const tellNone = (halt: (reason: unknown) => void): void => {
  const look = (): void => {
    if (!document.querySelector('placet-consent[config]')) halt(NONE);
  };
  if (document.readyState === 'complete') look();
  else addEventListener('load', look);
};

/**
 * Waits for an element that names a config, wherever and whenever it comes. The first one counts, however often it is moved.
 * Only an address of the page's own origin is read: markup can be somebody else's (reliability.md T14).
 */
const configOfElement: ScriptParts['element'] = (halt) =>
  new Promise((resolve) => {
    const addresses = new Set<string>();
    const read = (address: string): void => {
      if (addresses.has(address)) return;
      if (addresses.size) console.warn('Placet: the first config counts');
      else
        fetch(address, { mode: 'same-origin' })
          .then((answer) => answer.json())
          .then(resolve, halt);
      addresses.add(address);
    };
    define(
      'placet-consent',
      class extends HTMLElement {
        static readonly observedAttributes = ['config'];

        connectedCallback(): void {
          const wanted = this.getAttribute('config');
          if (wanted && this.isConnected) read(wanted);
        }

        attributeChangedCallback(): void {
          this.connectedCallback();
        }
      },
    );
    tellNone(halt);
  });

export default configOfElement;
