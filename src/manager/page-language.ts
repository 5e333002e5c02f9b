/** The language to speak: the config's, then the page's, then the browser's. A BCP 47 tag. */
export const pageLanguage = (wanted: string | undefined): string =>
  wanted || document.documentElement.lang || navigator.language;
