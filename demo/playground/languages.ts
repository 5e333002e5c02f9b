/** The languages that Placet speaks, by the names of its files; see `vite.config.ts`. */
declare const LANGUAGES: readonly string[];

const names = new Intl.DisplayNames(['en'], { type: 'language' });

/** `de` is German, `pt-br` is Brazilian Portuguese. */
export const languageName = (tag: string): string => {
  try {
    return names.of(tag) ?? tag;
  } catch {
    return tag; // no BCP 47 tag: an imported config may hold anything
  }
};

/** All of them, by their English names. */
export const languages: readonly string[] = [...LANGUAGES].sort((a, b) =>
  languageName(a).localeCompare(languageName(b)),
);
