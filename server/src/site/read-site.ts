import { readFileSync } from 'node:fs';
import { type Config, explainConfig, type Text } from '../../../src/entries/server.js';

/** What the server knows of the site it serves. */
export interface Site {
  /** Who answers for it, as readers of its mails are told. */
  readonly name: string;
  readonly address?: Text;
  readonly email?: string;
  /** Names of its services; absent without a config: then any name is taken. */
  readonly services?: ReadonlySet<string>;
  /** The config itself, and the text that records cite by its hash: its JSON without white space. */
  readonly config?: Config;
  readonly configText?: string;
}

/** What is known of a site from its config. */
export const siteOf = (config: Config): Site => ({
  name: config.controller.name,
  ...(config.controller.address && { address: config.controller.address }),
  ...(config.controller.email && { email: config.controller.email }),
  services: new Set(config.services.map((service) => service.name)),
  config,
  configText: JSON.stringify(config),
});

/** Reads the config's file, or knows the site's host only. Throws with a sentence that says what is wrong in it. */
export const readSite = (path: string | undefined, host: string): Site => {
  if (!path) return { name: host };
  const config: unknown = JSON.parse(readFileSync(path, 'utf8'));
  const problem = explainConfig(config);
  if (problem) throw new TypeError(`PLACET_CONFIG: ${problem}`);
  return siteOf(config as Config);
};
