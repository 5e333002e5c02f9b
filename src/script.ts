import type { Consent } from './api.js';
import { pickLanguage } from './consent/language.js';
import { createManager } from './manager.js';

declare global {
  interface Window {
    /** The manager, as soon as `placet.js` has run. */
    placet: Consent;
  }
}

/** This script's element; what the page calls `currentScript` to lead us astray is in no script (DOM clobbering, T10). */
const script = document.currentScript?.closest?.('script');

/** Makes another address of each try after a failure, for Firefox remembers which addresses failed. */
let retry = '';

/** Loads a sibling of this file. */
const load = (part: string) =>
  import(/* @vite-ignore */ new URL(`placet-${part}.js${retry}`, script?.src).href).catch((cause) => {
    retry += '?';
    throw cause;
  });

const manager = createManager({
  async loadInterface(consent) {
    const { lang } = document.documentElement;
    const language = pickLanguage([consent.config?.language, lang, ...navigator.languages]);
    const [{ findProblem, createInterface }, { default: texts }] = await Promise.all([
      load('ui'),
      load(language),
    ]);
    // whoever sets up a site sees the interface first, so the config is checked there and not on each page
    const problem = findProblem(consent.config);
    if (problem) manager.halt((await load('explain')).explainConfig(consent.config));
    return createInterface(consent, texts);
  },
  loadSweeper: async () => (await load('sweep')).sweep,
  loadEmbeds: async () => (await load('embeds')).settleEmbed,
  loadPostHog: async (consent, service) => (await load('posthog')).effectOf(consent, service),
});

const begin = async (): Promise<void> => {
  window.placet = manager.consent;
  try {
    const inline = document.querySelector('script[data-placet-config]');
    const address = script?.dataset.config;
    manager.start(address ? await (await fetch(address)).json() : JSON.parse(inline?.textContent ?? ''));
  } catch (cause) {
    manager.halt(cause);
  }
};

// a second copy of this script leaves the first one alone
if (!window.placet?.allows) begin();
