import { type Mark, marksOf } from './marks-of.js';

/** What the gate asks the manager. */
export interface Permission {
  /**
   * May this service run now? `undefined` before the config is known: then nothing is shown that stands in for a service
   * either, for it would flash up.
   */
  allows(service: string): boolean | undefined;
}

/** Is what a mark waits for there? */
export const isMet = ({ service, isNegated }: Mark, { allows }: Permission): boolean =>
  allows(service) === !isNegated;

/** May an element be released: is all that it waits for there? */
export const isReleased = (element: Element, permission: Permission): boolean =>
  marksOf(element).every((mark) => isMet(mark, permission));
