import type { Config, Service } from '../config/config.js';
import { type Said, say } from '../words/text.js';

/** What a service is for: in its own words, or else in those of its purposes. */
export const purposeOf = (
  config: Config,
  { purposes, description }: Service,
  language: string,
): readonly Said[] =>
  description
    ? [say(description, language)]
    : config.purposes.filter(({ name }) => purposes.includes(name)).map(({ title }) => say(title, language));
