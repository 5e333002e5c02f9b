import { adoptStyles, type CSSResultOrNative } from 'lit';
import type { Consent } from '../../manager/consent.js';
import type { Texts } from './texts.js';
import { tokens } from './tokens.js';

/** What an element of ours shows: the manager's state, in a language. */
export interface View {
  readonly consent: Consent;
  readonly texts: Texts;
}

/** Lit's styles around a tree of nodes: nothing is parsed in the visitor's browser (decision 0002). */
export abstract class PlacetElement extends HTMLElement {
  /** Of the shadow tree, after those that all our elements share. */
  static readonly styles: readonly CSSResultOrNative[] = [];

  readonly #root = this.attachShadow({ mode: 'open' });
  #view: View | undefined;

  constructor() {
    super();
    adoptStyles(this.#root, [tokens, ...(this.constructor as typeof PlacetElement).styles]);
  }

  /** Setting it draws the element anew. */
  get view(): View | undefined {
    return this.#view;
  }

  set view(view: View) {
    this.#view = view;
    this.draw();
  }

  /** The content of the shadow tree. */
  protected abstract render(view: View): readonly Node[];

  /** Draws the shadow tree as the view has it now. */
  protected draw(): void {
    if (!this.#view) return;
    const { language, direction } = this.#view.texts;
    this.lang = language;
    this.dir = direction;
    this.#root.replaceChildren(...this.render(this.#view));
  }
}
