// Version 0.5, which @testing-library/dom brings, has types that its `exports` do not point to.
declare module 'dom-accessibility-api' {
  export function computeAccessibleName(element: Element): string;
  export function getRole(element: Element): string | null;
}
