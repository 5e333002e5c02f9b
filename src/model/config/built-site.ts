import type { Config, Service } from './config.js';
import type { GateConfig, GateService } from './gate-config.js';

/** A config without its texts, which is also what the gate needs: a page that looks into it finds lists, if empty ones. */
export interface BuiltGate extends GateConfig, Pick<Config, 'controller' | 'purposes'> {
  readonly services: readonly (GateService & Pick<Service, 'purposes'>)[];
}

/** What `placet build` writes into the gate of a site: all that it knows before the interface has come. */
export interface BuiltSite {
  readonly gate: BuiltGate;
  /** In the names of all files that belong together, such as `3f9ac2d1`. */
  readonly release: string;
  /** The languages that there are files for, as `localeOf` gives them; the first is for pages in any other. */
  readonly languages: readonly string[];
  /** Where the files are, from the gate's own address; from the page's for one that stands in the page itself. */
  readonly base: string;
}
