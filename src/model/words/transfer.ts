import type { Activity } from '../config/config.js';

/** The words for where data goes, in one language. */
export interface TransferWords {
  readonly outsideEea: string;
  readonly withinEea: string;
  readonly providerDependent: string;
}

/** Whether data leaves the EEA, in words; empty where nothing is declared. */
export const transferIn = ({ thirdCountry }: Activity, words: TransferWords): string => {
  if (thirdCountry === undefined) return '';
  if (thirdCountry === 'provider-dependent') return words.providerDependent;
  return thirdCountry ? words.outsideEea : words.withinEea;
};
