import type { Trusted } from '../../../src/gate/trusted.js';

/** An element with attributes as a page's author would write them. */
export const marked = <Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>> = {},
): HTMLElementTagNameMap[Tag] => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
};

/** A held back script. */
export const heldScript = (attributes: Readonly<Record<string, string>> = {}): HTMLScriptElement =>
  marked('script', { type: 'text/plain', ...attributes });

/** A page without Trusted Types. */
export const plain: Trusted = () => ({
  createHTML: (markup) => markup,
  createScript: (code) => code,
  createScriptURL: (address) => address,
});
