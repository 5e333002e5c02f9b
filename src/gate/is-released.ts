import type { Site } from '../model/consent/site.js';
import { type Mark, marksOf } from './marks-of.js';

/** What the gate asks the manager. */
export interface Permission extends Pick<Site, 'allows'> {
  /** Is the config known? Before that nothing is shown that stands in for a service either: it would flash up. */
  isKnown(): boolean;
}

/** Is what a mark waits for there? */
export const isMet = ({ service, isNegated }: Mark, { allows, isKnown }: Permission): boolean =>
  isNegated ? isKnown() && !allows(service) : allows(service);

/** May an element be released: is all that it waits for there? */
export const isReleased = (element: Element, permission: Permission): boolean =>
  marksOf(element).every((mark) => isMet(mark, permission));
