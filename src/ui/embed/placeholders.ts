import type { Consent } from '../../manager/consent.js';
import { define } from '../kit/define.js';
import { type EmbedView, PlacetEmbed } from './embed.js';
import type { EmbedTexts } from './embed-texts.js';

/** Below this a placeholder could not be read; it waits, as in a closed tab panel, until there is room. CSS pixels. */
const READABLE = 40;

/** Lies the placeholder over its element's box. */
const place = (placeholder: PlacetEmbed, element: Element): void => {
  const { style } = placeholder;
  const { width, height, left, top } = element.getBoundingClientRect();
  placeholder.toggleAttribute('data-small', Math.min(width, height) < READABLE);
  const set = (name: string, pixels: number): void => style.setProperty(`--_${name}`, `${pixels}px`);
  set('width', width);
  set('height', height);
  set('x', 0);
  set('y', 0);
  const own = placeholder.getBoundingClientRect();
  set('x', left - own.left);
  set('y', top - own.top);
};

/** The focus goes on to what took the placeholder's place. */
const focusOn = (element: Element | null): void => {
  if (!(element instanceof HTMLElement)) return;
  element.focus();
  if (document.activeElement === element) return;
  element.tabIndex = -1;
  element.addEventListener('blur', () => element.removeAttribute('tabindex'), { once: true });
  element.focus();
};

/** What stands in for blocked elements. */
export interface Placeholders {
  /** Shows it, unless it is there; `loadOnce` releases the element on this page without a record. */
  show(element: Element, services: readonly string[], loadOnce: () => void): void;
  /** Takes it away, if there is one. */
  hide(element: Element): void;
}

/** Makes the placeholders of a page; when the page changes its language, `load` gives other texts. */
export const createPlaceholders = (
  consent: Consent,
  texts: EmbedTexts,
  load: () => Promise<EmbedTexts>,
): Placeholders => {
  define('placet-embed', PlacetEmbed);
  let spoken = texts;
  const shown = new Map<Element, { placeholder: PlacetEmbed; view: Omit<EmbedView, 'texts'> }>();

  // not an attribute: the markup of a blocked element is its state; seen and read it must not be
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    ':has(+[data-placet-embed]){visibility:hidden!important}:where(img:has(+[data-placet-embed])){display:inline-block;overflow:hidden}',
  );
  document.adoptedStyleSheets.push(sheet);

  const sizes = new ResizeObserver(() => {
    for (const [element, { placeholder }] of shown)
      if (!(element instanceof HTMLTemplateElement)) place(placeholder, element);
  });
  sizes.observe(document.documentElement);

  const drop = (element: Element): void => {
    shown.get(element)?.placeholder.remove();
    shown.delete(element);
    sizes.unobserve(element);
  };
  // what the page takes away needs no placeholder any more; what it only moves is still there afterwards
  new MutationObserver(() => {
    for (const element of shown.keys()) if (!element.isConnected) drop(element);
  }).observe(document, { childList: true, subtree: true });

  new MutationObserver(async () => {
    spoken = await load().catch(() => spoken);
    for (const { placeholder, view } of shown.values()) placeholder.view = { ...view, texts: spoken };
  }).observe(document.documentElement, { attributeFilter: ['lang'] });

  return {
    show(element, services, loadOnce) {
      const known = shown.get(element);
      const placeholder = known?.placeholder ?? new PlacetEmbed();
      const view = { consent, element, services, loadOnce };
      const missing = services.filter((service) => !consent.allows(service)).join();
      shown.set(element, { placeholder, view });
      // drawing anew would take the focus from its buttons
      if (placeholder.dataset.placetEmbed !== missing) placeholder.view = { ...view, texts: spoken };
      placeholder.dataset.placetEmbed = missing;
      if (element.nextSibling === placeholder) return;
      element.after(placeholder);
      if (element instanceof HTMLTemplateElement) {
        placeholder.dataset.flow = '';
        for (const side of ['width', 'height'] as const) {
          const pixels = Number.parseFloat(element.dataset[side] ?? '');
          if (pixels > 0) placeholder.style.setProperty(`--_${side}`, `${pixels}px`);
        }
      } else {
        place(placeholder, element);
        sizes.observe(element);
      }
    },
    hide(element) {
      const placeholder = shown.get(element)?.placeholder;
      if (!placeholder) return;
      const hadFocus = document.activeElement === placeholder;
      drop(element);
      if (hadFocus) focusOn(element instanceof HTMLTemplateElement ? element.nextElementSibling : element);
    },
  };
};
