import type { Config, Service } from '../config/config.js';
import { joined, textIn } from '../words/text.js';

/** What a service is for: in its own words, or else in those of its purposes. */
export const purposeOf = (config: Config, { purposes, description }: Service, language: string): string => {
  const titles = config.purposes.filter(({ name }) => purposes.includes(name)).map(({ title }) => title);
  return textIn(description, language) || joined(titles, language);
};
