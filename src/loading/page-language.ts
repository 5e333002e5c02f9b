import type { Config } from '../model/config/config.js';

/** The language to speak: the config's, then the page's, then the browser's. A BCP 47 tag. */
export const pageLanguage = (config: Config | undefined): string =>
  config?.language || document.documentElement.lang || navigator.language;
