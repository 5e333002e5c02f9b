import type { Provider } from '../config/config.js';
import { regionName } from './region.js';

/** Who, and in which country; empty where nothing is declared. */
export const providerIn = (provider: Provider | undefined, language: string): string => {
  const { name = '', country } = provider ?? {};
  return country ? `${name}, ${regionName(country, language)}` : name;
};
