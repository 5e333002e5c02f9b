/**
 * The folder in `ui/locales` that speaks the language of a tag, if there is one: the language, seldom its region. A BCP 47
 * tag, or one with `_` as servers write it.
 */
export const localeOf = (tag: string): string =>
  (/^(pt-br|zh-(tw|hk|hant)|[a-z]*)/.exec(tag.toLowerCase().replace('_', '-')) as RegExpExecArray)[0];
