import type { Config } from '../config/config.js';
import { isInEea } from '../words/eea.js';
import { recipientsOf, type Sending } from './recipients-of.js';

/**
 * The countries outside the EEA to which some services and activities send data, ISO 3166-1, each once: those of who receives
 * it, and those that are named besides. A provider inside the EEA is none of them, wherever its own contractors are.
 */
export const countriesOf = (config: Config, activities: readonly Sending[]): readonly string[] => {
  const abroad = activities.filter(({ thirdCountry }) => thirdCountry);
  const countries = abroad.flatMap((activity) => [
    ...recipientsOf(config, [activity]).map(({ country }) => country),
    ...(activity.countries ?? []),
  ]);
  return [...new Set(countries)].filter((country) => country !== undefined && !isInEea(country)) as string[];
};
