import type { Service } from '../../model/config/config.js';
import type { Choice } from '../../model/consent/choice.js';
import type { Decisions } from '../kit/decisions.js';

/** What the visitor has switched and not yet saved, by name of service (DESIGN 4.11). */
export type Draft = Map<string, Choice>;

/**
 * Makes a draft of what stands: off until granted; on legitimate interest on until objected, by the browser's signal too.
 */
export const createDraft = (services: readonly Service[], decisions: Decisions): Draft =>
  new Map(
    services.map(({ name }) => {
      const standing = decisions.allows(name) ? 'granted' : 'denied';
      return [name, decisions.choice(name) ?? standing];
    }),
  );

/** How many of some services are on in a draft. */
export const countGranted = (services: readonly Service[], draft: Draft): number =>
  services.filter(({ name }) => draft.get(name) === 'granted').length;
