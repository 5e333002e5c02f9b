import type { Activity } from '../config/config.js';
import { regionName } from './region.js';

/** The words for where data goes, in one language. */
export interface TransferWords {
  /** BCP 47. */
  readonly language: string;
  readonly outsideEea: string;
  readonly withinEea: string;
  readonly providerDependent: string;
}

/** Whether data leaves the EEA and to which countries, ISO 3166-1, in words; empty where nothing is declared. */
export const transferIn = (
  { thirdCountry }: Activity,
  countries: readonly string[],
  words: TransferWords,
): string => {
  if (thirdCountry === undefined) return '';
  if (!thirdCountry) return words.withinEea;
  const answer = thirdCountry === true ? words.outsideEea : words.providerDependent;
  const names = countries.map((country) => regionName(country, words.language)).join(', ');
  return names ? `${answer}: ${names}` : answer;
};
