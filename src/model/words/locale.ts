/** The folder in `ui/locales` that speaks the language of a BCP 47 tag, if there is one: the language, seldom its region. */
export const localeOf = (tag: string): string =>
  /^[a-z]*(-(br|tw|hk|hant))?/.exec(tag.toLowerCase())?.[0] as string;
