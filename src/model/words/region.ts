/** The name of a country in a language, or what the config has where that is no ISO 3166-1 code. Never throws. */
export const regionName = (country: string, language: string): string => {
  try {
    return new Intl.DisplayNames(language, { type: 'region' }).of(country) ?? country;
  } catch {
    return country;
  }
};
