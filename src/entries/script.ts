import type { Consent } from '../manager/api.js';
import { createManager } from '../manager/manager.js';
import { localeOf } from '../model/words/language.js';

declare global {
  interface Window {
    /** The manager, as soon as `placet.js` has run. */
    placet: Consent;
  }
}

/** This script's element; what the page calls `currentScript` to lead us astray is in no script (DOM clobbering, T10). */
const script = document.currentScript?.closest?.('script');

/** Loads a sibling of this file. */
const load = (part: string) =>
  import(/* @vite-ignore */ new URL(`placet-${part}.js`, script?.src).href).then((loaded) => loaded.default);

const manager = createManager({
  async loadInterface(consent, fail) {
    const texts = () =>
      load(localeOf(consent.config?.language || document.documentElement.lang || navigator.language)).catch(
        () => load('en'),
      );
    const [open, first] = await Promise.all([load('ui'), texts()]);
    return open(consent, first, { load: texts, fail, halt: manager.halt });
  },
  load,
});

const begin = async (): Promise<void> => {
  window.placet = manager.consent;
  try {
    const inline = document.querySelector('script[data-placet-config]');
    const address = script?.dataset.config;
    manager.start(address ? await (await fetch(address)).json() : JSON.parse(inline?.textContent as string));
  } catch (cause) {
    manager.halt(cause);
  }
};

// a second copy of this script leaves the first one alone; what the page's markup calls `placet` has no functions
if (!window.placet?.allows?.call) begin();
