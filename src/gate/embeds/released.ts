import { RELEASED } from '../gated.js';

/** By attribute: what it was given, and what it had before. */
export type Released = Readonly<Record<string, readonly [given: string, before: string | null]>>;

/**
 * What an element says of itself, or `undefined` where it is held back. It stands in the page, so that a copy is taken back
 * like the first. Whoever wrote it: nothing of it is believed to be safe.
 */
export const readReleased = (element: Element): Released | undefined => {
  try {
    const read: unknown = JSON.parse(element.getAttribute(RELEASED) ?? 'null');
    if (typeof read !== 'object' || read === null) return;
    return Object.fromEntries(Object.entries(read).filter(([, value]) => Array.isArray(value)));
  } catch {
    return; // not of our making
  }
};

/** Notes what an element was given, or takes the note away. */
export const writeReleased = (element: Element, released: Released | undefined): void => {
  if (released) element.setAttribute(RELEASED, JSON.stringify(released));
  else element.removeAttribute(RELEASED);
};
