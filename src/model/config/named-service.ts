import type { Purpose } from './config.js';
import type { Service } from './service.js';

/** A service whose name and purposes TypeScript knows: what `placet/services/youtube` gives. */
export interface NamedService<Name extends string, PurposeName extends string> extends Service {
  readonly name: Name;
  readonly purposes: readonly PurposeName[];
}

/** A purpose whose name TypeScript knows: what `placet/purposes/external-content` gives. */
export interface NamedPurpose<Name extends string> extends Purpose {
  readonly name: Name;
}
