import type { Consent } from '../manager/api.js';
import { optionalServices } from '../model/consent/permissions.js';

/** Too small to show anything: what counts visitors, not what they look at. CSS pixels. */
const PIXEL = 2;
const VISIBLE = /^(IFRAME|IMG|VIDEO|AUDIO|OBJECT|EMBED|TEMPLATE)$/;

/**
 * Should a blocked element have a placeholder? Only what a visitor would see, and only where the visitor can allow it:
 * an unknown, planned or `!negated` service has no button that could work. `data-placeholder="none"` on the element or
 * around it refuses one.
 */
export const wantsPlaceholder = (
  element: Element,
  services: readonly string[],
  { config, allows }: Consent,
): boolean => {
  if (!config || !VISIBLE.test(element.tagName) || element.closest('[hidden],[data-placeholder=none]'))
    return false;
  const isPixel = ['width', 'height'].some((side) => {
    const size = element.getAttribute(side);
    return size !== null && Number.parseFloat(size) <= PIXEL;
  });
  const names = optionalServices(config.services).map(({ name }) => name);
  return !isPixel && services.every((service) => names.includes(service) || allows(service));
};
