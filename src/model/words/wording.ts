import type { Activity, Provider, Text } from '../config/config.js';
import { formatDuration } from './duration.js';
import { textIn } from './language.js';
import { regionName } from './region.js';

/** The words for durations and transfers, in one language. */
export interface Wording {
  /** BCP 47. */
  readonly language: string;
  readonly session: string;
  readonly persistent: string;
  readonly outsideEea: string;
  readonly withinEea: string;
  readonly providerDependent: string;
}

/** How long something is kept, in words; empty where nothing is declared. */
export const durationIn = (duration: Text | undefined, words: Wording): string => {
  const text = textIn(duration, words.language);
  if (text === 'session') return words.session;
  if (text === 'persistent') return words.persistent;
  return formatDuration(text, words.language);
};

/** Whether data leaves the EEA, in words; empty where nothing is declared. */
export const transferIn = ({ thirdCountry }: Activity, words: Wording): string => {
  if (thirdCountry === undefined) return '';
  if (thirdCountry === 'provider-dependent') return words.providerDependent;
  return thirdCountry ? words.outsideEea : words.withinEea;
};

/** Who, and in which country; empty where nothing is declared. */
export const providerIn = (provider: Provider | undefined, language: string): string => {
  const { name = '', country } = provider ?? {};
  return country ? `${name}, ${regionName(country, language)}` : name;
};

/** Several texts in one cell. Parted by semicolons: they hold commas of their own. */
export const joined = (texts: readonly Text[] | undefined, language: string): string =>
  (texts ?? []).map((text) => textIn(text, language)).join('; ');
