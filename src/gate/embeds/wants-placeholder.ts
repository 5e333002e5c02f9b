import type { Mark } from '../marks-of.js';

/** Too small to show anything: what counts visitors, not what they look at. CSS pixels. */
const PIXEL = 2;
const VISIBLE = /^(IFRAME|IMG|VIDEO|AUDIO|OBJECT|EMBED|TEMPLATE)$/i; // in XHTML names are in lower case

const isPixel = (element: Element): boolean =>
  ['width', 'height'].some((side) => {
    const size = element.getAttribute(side);
    return size !== null && Number.parseFloat(size) <= PIXEL;
  });

/**
 * Should a blocked element have a placeholder? Only what a visitor would see, and only where the visitor can release it:
 * no button could work for a service that is unknown, planned or waited for `!negated`. `data-placeholder="none"` on the
 * element or around it refuses one. `canBeMet` says of a mark that it is met, or that it is the visitor's to meet.
 */
export const wantsPlaceholder = (
  element: Element,
  marks: readonly Mark[],
  canBeMet: (mark: Mark) => boolean,
): boolean =>
  VISIBLE.test(element.tagName) &&
  !element.closest('[hidden],[data-placeholder=none]') &&
  !isPixel(element) &&
  marks.every(canBeMet);
