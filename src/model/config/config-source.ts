import type { Config, Name, Service } from './config.js';

/** A page of the vendor, or its own published code, that facts were taken from. */
export interface FactSource {
  /** Its address. */
  readonly page: string;
  /** When it was read: ISO 8601, such as `2026-11-25`; none where it is only known, and was not read. */
  readonly date?: string;
  /** What stands there: names of members, such as `hosts`, and `storage.<name>` for an item with its duration. */
  readonly confirms?: readonly string[];
}

/** What the author of a site has to find out or to decide, such as "With Google signals, also declare google-ads". */
export interface Task {
  /** What it is confirmed by. */
  readonly name: Name;
  /** What to do, in plain English; `placet check` tells it. */
  readonly text: string;
}

/** A ready-made service, one file each in `config/services`; its name is the file's. */
export interface ReadyMadeService extends Service {
  /** The address of `service.schema.json`, so that an editor completes and explains. */
  readonly $schema?: string;
  /** The pages that its facts come from. */
  readonly sources: readonly FactSource[];
  /**
   * Members that no page of the vendor's was read for, such as `hosts` or `provider`; `storage.<name>` for one item. They are
   * published only as not confirmed, and `placet check` tells them until the author confirms or overrides them.
   */
  readonly unverified?: readonly string[];
  /** For the author, never for visitors; `notes` are for visitors. `placet check` tells them until they are confirmed. */
  readonly tasks?: readonly Task[];
}

/** A service that takes what it does not say itself from a ready-made one. */
export interface UsedService extends Partial<Service> {
  /** The name of a file in `config/services`, such as `youtube`; also the service's name, unless it has another. */
  readonly use: string;
  /** What the author has looked up or done: names of its `tasks`, and entries of its `unverified`; `storage` for all items. */
  readonly confirmed?: readonly string[];
}

/** A config as its author writes it: `placet resolve` makes of it the config that the browser gets. */
export interface ConfigSource extends Omit<Config, 'services'> {
  /** All that stores or sends something, essential ones included; ready-made ones by `use`. */
  readonly services: readonly (Service | UsedService)[];
}
