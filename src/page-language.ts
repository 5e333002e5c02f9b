import type { Config } from './consent/config.js';

/** The language to speak: the config's, then the page's, then the browser's. A BCP 47 tag. */
export const pageLanguage = (config: Config | undefined): string =>
  config?.language || document.documentElement.lang || navigator.language;
