import type { Decisions } from '../kit/decisions.js';
import { define } from '../kit/define.js';
import { followLanguage, type PageTexts } from '../kit/follow-language.js';
import type { EmbedTexts } from './embed-texts.js';
import { focusOn } from './focus-on.js';
import { hideBlocked } from './hide-blocked.js';
import { placeInFlow, placeOver } from './place-over.js';
import { PlacetEmbed } from './placet-embed.js';

/** What stands in for blocked elements. */
export interface Placeholders {
  /** Shows it, unless it is there; `loadOnce` releases the element on this page without a record. */
  show(element: HTMLElement, services: readonly string[], loadOnce: () => void): void;
  /** Takes it away, if there is one. The focus goes on to what took its place. */
  hide(element: HTMLElement): void;
}

class PagePlaceholders implements Placeholders {
  readonly #decisions: Decisions;
  readonly #texts: PageTexts<EmbedTexts>;
  readonly #shown = new Map<HTMLElement, PlacetEmbed>();
  readonly #sizes = new ResizeObserver(() => this.#placeAll());

  constructor(decisions: Decisions, texts: PageTexts<EmbedTexts>) {
    this.#decisions = decisions;
    this.#texts = texts;
    this.#sizes.observe(document.documentElement);
    // what the page takes away needs no placeholder any more; what it only moves is still there afterwards
    new MutationObserver(() => this.#dropRemoved()).observe(document, { childList: true, subtree: true });
  }

  show(element: HTMLElement, services: readonly string[], loadOnce: () => void): void {
    const placeholder = this.#shown.get(element) ?? new PlacetEmbed();
    this.#shown.set(element, placeholder);
    placeholder.blocked = { element, services, loadOnce };
    const missing = services.filter((service) => !this.#decisions.allows(service)).join();
    // drawing anew would take the focus from its buttons
    if (placeholder.dataset.placetEmbed !== missing) placeholder.show(this.#decisions, this.#texts);
    placeholder.dataset.placetEmbed = missing;
    if (element.nextSibling !== placeholder) this.#insert(placeholder, element);
  }

  hide(element: HTMLElement): void {
    const placeholder = this.#shown.get(element);
    if (!placeholder) return;
    const hadFocus = document.activeElement === placeholder;
    this.#drop(element);
    if (!hadFocus) return;
    const shown = element instanceof HTMLTemplateElement ? element.nextElementSibling : element;
    if (shown instanceof HTMLElement) focusOn(shown);
  }

  #insert(placeholder: PlacetEmbed, element: HTMLElement): void {
    element.after(placeholder);
    if (element instanceof HTMLTemplateElement) {
      placeInFlow(placeholder, element);
      return;
    }
    placeOver(placeholder, element);
    this.#sizes.observe(element);
  }

  #placeAll(): void {
    for (const [element, placeholder] of this.#shown)
      if (!(element instanceof HTMLTemplateElement)) placeOver(placeholder, element);
  }

  #dropRemoved(): void {
    for (const element of this.#shown.keys()) if (!element.isConnected) this.#drop(element);
  }

  #drop(element: HTMLElement): void {
    this.#shown.get(element)?.remove();
    this.#shown.delete(element);
    this.#sizes.unobserve(element);
  }
}

/** Makes the placeholders of a page; when the page changes its language, `load` gives other texts. */
export const createPlaceholders = (
  decisions: Decisions,
  texts: EmbedTexts,
  load: () => Promise<EmbedTexts>,
): Placeholders => {
  define('placet-embed', PlacetEmbed);
  hideBlocked();
  return new PagePlaceholders(decisions, followLanguage(texts, load));
};
