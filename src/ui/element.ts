import { type CSSResultGroup, ReactiveElement } from 'lit';
import type { Consent } from '../api.js';
import type { Texts } from './texts.js';
import { tokens } from './tokens.js';

/** What an element of ours shows: the manager's state, in a language. */
export interface View {
  readonly consent: Consent;
  readonly texts: Texts;
}

/**
 * Lit's lifecycle and styles, with a tree of nodes in place of an HTML template: nothing is parsed in the visitor's
 * browser, and half of Lit stays away (decision 0002).
 */
export abstract class PlacetElement extends ReactiveElement {
  static override styles: CSSResultGroup = tokens;
  static override properties = { view: { attribute: false } };

  declare view: View | undefined;

  /** The content of the shadow tree. */
  protected abstract render(view: View): readonly Node[];

  protected override update(changed: Map<PropertyKey, unknown>): void {
    super.update(changed);
    if (!this.view) return;
    const { language, direction } = this.view.texts;
    this.lang = language;
    this.dir = direction;
    this.renderRoot.replaceChildren(...this.render(this.view));
  }
}
