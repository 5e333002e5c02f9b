const EEA = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK';

/** Is a country, ISO 3166-1 alpha-2, in the European Economic Area? */
export const isInEea = (country: string): boolean => EEA.split(' ').includes(country.toUpperCase());
