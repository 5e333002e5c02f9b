import type { Config, Service } from '../../../model/config/config.js';
import type { PageElement } from '../../input/read-page.js';

/** A page and what it must fit. */
export interface PageUnderConfig {
  /** In document order. */
  readonly elements: readonly PageElement[];
  /** Where it was read: an address or a file's name. */
  readonly address: string;
  readonly config: Config;
  /** Services, besides those of the config, whose snippets are recognised. */
  readonly known: readonly Service[];
}
