import type { Decisions } from '../kit/decisions.js';
import { define } from '../kit/define.js';
import { followLanguage, type PageTexts } from '../kit/follow-language.js';
import type { EmbedTexts } from './embed-texts.js';
import { focusOn } from './focus-on.js';
import { hideBlocked } from './hide-blocked.js';
import { letGo } from './hold-on.js';
import { placeInFlow, placeOver, sizeLike } from './place-over.js';
import { PlacetEmbed } from './placet-embed.js';
import { putBeside } from './put-beside.js';

/** Events after which an element may lie elsewhere than before, though no box has another size. */
const MOVING = ['scroll', 'load', 'toggle', 'transitionend', 'animationend'];

/** A placeholder in the page, and what shows the element again that it stands for. */
interface Shown {
  readonly placeholder: PlacetEmbed;
  readonly unhide: () => void;
}

/** What stands in for blocked elements of a page, as the gate of embeds asks for it. */
class Placeholders {
  readonly #decisions: Decisions;
  readonly #texts: PageTexts<EmbedTexts>;
  readonly #shown = new Map<Element, Shown>();
  /** Tells each size before it is painted, and by its loss that an element is gone or out of sight. */
  readonly #sizes = new ResizeObserver((entries) => this.#resize(entries));
  readonly #changes = new MutationObserver(() => this.#change());
  #frame = 0;

  constructor(decisions: Decisions, texts: PageTexts<EmbedTexts>) {
    this.#decisions = decisions;
    this.#texts = texts;
    this.#sizes.observe(document.documentElement);
    for (const event of MOVING)
      document.addEventListener(event, () => this.#placeAll(), { capture: true, passive: true });
    document.addEventListener('fullscreenchange', () => this.#measureAnew());
  }

  /** Shows it, unless it is there; `loadOnce` releases the element on this page without a record. */
  show(element: HTMLElement, services: readonly string[], loadOnce: () => void): void {
    const { placeholder } = this.#shown.get(element) ?? this.#add(element);
    placeholder.blocked = { element, services, loadOnce };
    const missing = services.filter((service) => !this.#decisions.allows(service)).join();
    // drawing anew would take the focus from its buttons
    if (placeholder.dataset.placetEmbed !== missing) placeholder.show(this.#decisions, this.#texts);
    placeholder.dataset.placetEmbed = missing;
    this.#changes.observe(element.getRootNode(), { childList: true, subtree: true });
    if (!(element instanceof HTMLTemplateElement)) putBeside(placeholder, element);
    else if (element.nextSibling !== placeholder) element.after(placeholder);
  }

  /** Takes it away, if there is one. The focus goes on to what took its place. */
  hide(element: HTMLElement): void {
    const shown = this.#shown.get(element);
    if (!shown) return;
    const hadFocus = shown.placeholder.shadowRoot?.activeElement;
    this.#drop(element, shown);
    if (!hadFocus) return;
    const next = element instanceof HTMLTemplateElement ? element.nextElementSibling : element;
    if (next instanceof HTMLElement) focusOn(next);
  }

  #add(element: HTMLElement): Shown {
    const placeholder = new PlacetEmbed();
    const isTemplate = element instanceof HTMLTemplateElement;
    if (isTemplate) placeInFlow(placeholder, element);
    else placeholder.dataset.small = ''; // until its size is known
    const shown = { placeholder, unhide: isTemplate ? () => {} : hideBlocked(element) };
    this.#shown.set(element, shown);
    if (!isTemplate) this.#sizes.observe(element);
    return shown;
  }

  #resize(entries: readonly ResizeObserverEntry[]): void {
    for (const { target, borderBoxSize } of entries) {
      const shown = this.#shown.get(target);
      const [size] = borderBoxSize;
      if (!shown || !size) continue;
      putBeside(shown.placeholder, target);
      sizeLike(shown.placeholder, target, size);
    }
    this.#dropRemoved();
    this.#placeAll();
  }

  /** A box between an element and the host of its placeholder may have left the page for the top layer, or come back. */
  #measureAnew(): void {
    for (const [element] of this.#shown) {
      if (element instanceof HTMLTemplateElement) continue;
      this.#sizes.unobserve(element);
      this.#sizes.observe(element);
    }
  }

  #change(): void {
    this.#dropRemoved();
    // at most once a frame, when the page lays itself out anyway
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.#placeAll());
  }

  /** What the page takes away needs no placeholder any more; what it only moves is still there afterwards. */
  #dropRemoved(): void {
    for (const [element, shown] of this.#shown) if (!element.isConnected) this.#drop(element, shown);
  }

  #placeAll(): void {
    for (const [element, { placeholder }] of this.#shown)
      if (!placeholder.matches('[data-flow],[data-small]')) placeOver(placeholder, element);
  }

  #drop(element: Element, { placeholder, unhide }: Shown): void {
    letGo(placeholder);
    placeholder.remove();
    unhide();
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
  return new Placeholders(decisions, followLanguage(texts, load));
};
