import type { ErrorDetail } from '../model/consent/consent-event-details.js';
import type { Loading, Parts } from './parts.js';

/** The parts that only a page without a build step can need. */
export interface ScriptParts extends Parts {
  /** Resolves to the config that a `<placet-consent config>` of the page names. `halt` is told of what cannot be used. */
  readonly element: (halt: (reason: unknown) => void) => Promise<unknown>;
  /** Tells the site's author of an error, in the console, and on their own machine in the page too. */
  readonly mistake: (error: Pick<ErrorDetail, 'code' | 'cause'>) => Promise<void>;
}

/** How `placet.js` loads. */
export interface ScriptLoading extends Loading {
  part<Name extends keyof ScriptParts>(name: Name): Promise<ScriptParts[Name]>;
}
