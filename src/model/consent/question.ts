import type { Config, Purpose, Service } from '../config/config.js';

/** What a visitor must know before a choice (law.md UI11 to UI13), drawn from the services it is about. */
export interface Question {
  /** In the order of the config, each once. */
  readonly purposes: readonly Purpose[];
  /** Everybody who gets data, each once. */
  readonly recipients: readonly string[];
  /** Does data leave the EEA, or may it? */
  readonly leavesEea: boolean;
  /** ISO 3166-1 codes of providers to whom it goes there, each once; may be empty even where it does. */
  readonly countries: readonly string[];
  /** Does any of it recognise visitors on websites of others (law.md UI14)? */
  readonly crossSite: boolean;
}

/** Draws up the question about some services of a config. */
export const questionOf = (config: Config, services: readonly Service[]): Question => {
  const abroad = services.filter(({ thirdCountry }) => thirdCountry);
  const recipients = services.flatMap(({ recipients, provider }) => recipients ?? provider?.name ?? []);
  return {
    purposes: config.purposes.filter(({ name }) => services.some(({ purposes }) => purposes.includes(name))),
    recipients: [...new Set(recipients)],
    leavesEea: abroad.length > 0,
    countries: [...new Set(abroad.flatMap(({ provider }) => provider?.country ?? []))],
    crossSite: services.some(({ crossSite }) => crossSite),
  };
};
