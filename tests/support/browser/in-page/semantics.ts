import { computeAccessibleName, getRole } from 'dom-accessibility-api';
import { composedParent } from './composed-tree';

/** The ARIA role, explicit or of the tag; empty when it has none. */
export function roleOf(element: Element): string {
  return getRole(element) ?? '';
}

/** The accessible name, with white space as a person hears it. */
export function nameOf(element: Element): string {
  return computeAccessibleName(element).replace(/\s+/g, ' ').trim();
}

/** Assistive technology can reach it: it is rendered, and neither it nor anything around it is hidden or inert. */
export function isExposed(element: Element): boolean {
  if (!element.checkVisibility({ visibilityProperty: true })) return false;
  for (let at: Node | null = element; at; at = composedParent(at)) {
    if (at instanceof Element && at.matches('[aria-hidden="true"], [inert]')) return false;
  }
  return true;
}

/** A person can see it. Opacity of something around it counts as well. */
export function isVisible(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return (
    width > 0 && height > 0 && element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
  );
}
