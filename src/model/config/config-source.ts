import type { Config, Service } from './config.js';

/** A page of the vendor that facts were taken from. */
export interface FactSource {
  /** Its address. */
  readonly page: string;
  /** When it was read: ISO 8601, such as `2026-11-25`. */
  readonly date: string;
}

/** A ready-made service, one file each in `config/services`; its name is the file's. */
export interface ReadyMadeService extends Service {
  /** The address of `service.schema.json`, so that an editor completes and explains. */
  readonly $schema?: string;
  /** The pages that its facts come from. */
  readonly sources: readonly FactSource[];
}

/** A service that takes what it does not say itself from a ready-made one. */
export interface UsedService extends Partial<Service> {
  /** The name of a file in `config/services`, such as `youtube`; also the service's name, unless it has another. */
  readonly use: string;
}

/** A config as its author writes it: `placet resolve` makes of it the config that the browser gets. */
export interface ConfigSource extends Omit<Config, 'services'> {
  /** All that stores or sends something, essential ones included; ready-made ones by `use`. */
  readonly services: readonly (Service | UsedService)[];
}
