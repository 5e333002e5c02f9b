import type { Config, Service } from '../../../model/config/config.js';
import type { PageElement } from '../../input/read-page.js';
import type { Taken } from '../../input/take-from-site.js';

/** A page and what it must fit. */
export interface PageUnderConfig {
  /** In document order. */
  readonly elements: readonly PageElement[];
  /** Where it was read: an address or a file's name. */
  readonly address: string;
  readonly config: Config;
  /** What the page takes from its own site, by its address as it is written; nothing where nobody looked. */
  readonly taken: ReadonlyMap<string, Taken>;
  /** Services, besides those of the config, whose snippets are recognised. */
  readonly known: readonly Service[];
}
