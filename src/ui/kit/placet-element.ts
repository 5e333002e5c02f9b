import { adoptStyles, type CSSResultOrNative } from 'lit';
import type { Decisions } from './decisions.js';
import type { PageTexts } from './follow-language.js';
import { keepFocus } from './keep-focus.js';
import type { Texts } from './texts.js';
import { tokens } from './tokens.js';
import type { Speech, View } from './view.js';

/**
 * What our elements share: a shadow tree with styles, drawn from the visitor's decisions in the page's language, and anew
 * when the page changes its language. Lit's styles around a tree of nodes: nothing is parsed in the visitor's browser
 * (decision 0002).
 *
 * @cssprop --placet-accent - fills buttons and switches (`#1d3fae`, dark `#a9bcff`); any colour will do
 * @cssprop --placet-background - behind the text (`#fff`, dark `#1a1c22`)
 * @cssprop --placet-text - text, links, focus (`#16181d`, dark `#eceef3`); on a background of your own black or white unless set
 * @cssprop --placet-on-accent - text on buttons; black or white, whichever has more contrast, unless set
 * @cssprop --placet-radius - corners (`14px`)
 * @cssprop --placet-font - font family (`system-ui, sans-serif`)
 */
export abstract class PlacetElement<T extends Speech = Texts> extends HTMLElement {
  /** Of the shadow tree, after those that all our elements share. */
  static readonly styles: readonly CSSResultOrNative[] = [];

  readonly #root = this.attachShadow({ mode: 'open' });
  #decisions: Decisions | undefined;
  #pageTexts: PageTexts<T> | undefined;
  #drawn: T | undefined;
  #unfollow = (): void => {};

  connectedCallback(): void {
    this.#follow();
  }

  disconnectedCallback(): void {
    this.#unfollow();
  }

  /** Draws the element, and from now on whenever the texts change while it is in the page. */
  show(decisions: Decisions, texts: PageTexts<T>): void {
    this.#decisions = decisions;
    this.#pageTexts = texts;
    this.draw();
    this.#follow();
  }

  /** What the element shows now; `undefined` until `show`. */
  get view(): View<T> | undefined {
    if (!this.#decisions || !this.#pageTexts) return undefined;
    return { decisions: this.#decisions, texts: this.#pageTexts.current };
  }

  /** The content of the shadow tree. */
  protected abstract render(view: View<T>): readonly Node[];

  /** Draws the shadow tree as the view is now. One that is never drawn, as a copy that the page makes, has no box either. */
  protected draw(): void {
    const { view } = this;
    if (!view) return;
    if (!this.#drawn) adoptStyles(this.#root, [tokens, ...(this.constructor as typeof PlacetElement).styles]);
    this.#drawn = view.texts;
    this.lang = view.texts.language;
    this.dir = view.texts.direction;
    keepFocus(this, () => {
      const nodes = this.render(view);
      // what stays keeps its place in the top layer
      if (nodes[0] !== this.#root.firstChild) this.#root.replaceChildren(...nodes);
    });
  }

  #follow(): void {
    this.#unfollow();
    if (!this.#pageTexts || !this.isConnected) return;
    this.#unfollow = this.#pageTexts.follow(() => this.draw());
    // the language may have changed while the element was out of the page
    if (this.#pageTexts.current !== this.#drawn) this.draw();
  }
}
