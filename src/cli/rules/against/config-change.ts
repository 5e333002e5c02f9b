import type { Config } from '../../../model/config/config.js';
import { diffConfig } from './diff-config.js';
import type { ServiceChange } from './service-change.js';

/** A config and the one before. */
export interface ConfigChange {
  readonly before: Config;
  readonly after: Config;
  /** The services that are not the same in both. */
  readonly services: readonly ServiceChange[];
}

/** What changed from one config to the next. */
export const changeOf = (before: Config, after: Config): ConfigChange => ({
  before,
  after,
  services: diffConfig(before, after),
});
