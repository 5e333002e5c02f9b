import type { Config, Purpose, Recipient, Service, Text } from '../config/config.js';
import { countriesOf } from './countries-of.js';
import { recipientsOf } from './recipients-of.js';

/** A transfer out of the EEA. */
export interface Transfer {
  /** Where, ISO 3166-1, each once; may be empty where nobody has said it. */
  readonly countries: readonly string[];
}

/** What a visitor must know before a choice (law.md UI11 to UI13), drawn from the services it is about. */
export interface Question {
  /** In the order of the config, each once. */
  readonly purposes: readonly Purpose[];
  /** Everybody who gets data, each once. */
  readonly recipients: readonly Recipient[];
  /** Present where data leaves the EEA in any case. */
  readonly transfer?: Transfer;
  /** Present where more may leave it, depending on the provider. */
  readonly possibleTransfer?: Transfer;
  /** What recognises visitors on websites of others (law.md UI14), by its title. */
  readonly crossSite: readonly Text[];
}

/** Draws up the question about some services of a config. */
export const questionOf = (config: Config, services: readonly Service[]): Question => {
  const certain = services.filter(({ thirdCountry }) => thirdCountry === true);
  const possible = services.filter(({ thirdCountry }) => thirdCountry === 'provider-dependent');
  const countries = countriesOf(config, certain);
  const more = countriesOf(config, possible).filter((country) => !countries.includes(country));
  return {
    purposes: config.purposes.filter(({ name }) => services.some(({ purposes }) => purposes.includes(name))),
    recipients: recipientsOf(config, services),
    ...(certain.length > 0 && { transfer: { countries } }),
    // a place that is told already is not told again as a mere possibility
    ...(possible.length > 0 && (!certain.length || more.length) && { possibleTransfer: { countries: more } }),
    crossSite: services.filter(({ crossSite }) => crossSite).map(({ title, name }): Text => title ?? name),
  };
};
