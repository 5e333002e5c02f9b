import type { Service } from '../../model/config/config.js';
import { build } from '../kit/build.js';
import { buttons } from '../kit/buttons.js';
import { PlacetElement } from '../kit/placet-element.js';
import type { View } from '../kit/view.js';
import { embedPlace } from './embed-place.js';
import { embedStyles } from './embed-styles.js';
import type { EmbedTexts } from './embed-texts.js';
import { type EmbedFacts, gatherFacts } from './gather-facts.js';

declare global {
  interface HTMLElementTagNameMap {
    'placet-embed': PlacetEmbed;
  }
}

/** What a placeholder stands for. */
export interface BlockedEmbed {
  readonly element: HTMLElement;
  /** All that it needs. */
  readonly services: readonly string[];
  /** Releases it on this page, without a record. */
  readonly loadOnce: () => void;
}

/**
 * The placeholder of a blocked embed: says what would be loaded from whom, loads it once without a record, or allows its
 * services for good. Made by itself, beside the blocked element, which may name a picture of the site's choice in
 * `data-picture`; a decision is told by the manager's events.
 *
 * @tag placet-embed
 */
export class PlacetEmbed extends PlacetElement<EmbedTexts> {
  static override readonly styles = [buttons, embedStyles, embedPlace];

  /** What it stands for; to be set before `show`. */
  blocked: BlockedEmbed | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    // a copy that the page has made of one: nothing works in it, and what it stood for has its own
    if (!this.view) this.dataset.small = '';
  }

  /** The services that the visitor would have to allow. */
  #missing({ decisions }: View<EmbedTexts>, needed: readonly string[]): readonly Service[] {
    const services = decisions.config?.services ?? [];
    return services.filter(({ name }) => needed.includes(name) && !decisions.allows(name));
  }

  #allow(services: readonly Service[], { decisions, texts }: View<EmbedTexts>): void {
    const choices = Object.fromEntries(services.map(({ name }) => [name, 'granted' as const]));
    decisions.decide(choices, { source: 'embed', language: texts.language });
  }

  /** Who would learn of the visit, which has to be known before anything is asked. */
  #text(facts: EmbedFacts, texts: EmbedTexts): readonly HTMLElement[] {
    const transfer = facts.leavesEea ? ` ${texts.transfer}` : '';
    return [build('strong', {}, facts.label), build('p', {}, `${texts.explain(facts.providers)}${transfer}`)];
  }

  protected override render(view: View<EmbedTexts>): readonly Node[] {
    const { blocked } = this;
    if (!blocked) return [];
    const { texts } = view;
    const missing = this.#missing(view, blocked.services);
    const facts = gatherFacts(blocked.element, missing, texts.language);
    const button = (action: string, label: string, onclick: () => void): Node =>
      build('button', { type: 'button', 'data-action': action, onclick }, label);
    const actions = build(
      'div',
      { class: 'actions' },
      button('load-once', texts.loadOnce, blocked.loadOnce),
      button('always-allow', texts.alwaysAllow(facts.serviceTitles), () => this.#allow(missing, view)),
    );
    const more = build(
      'div',
      { class: 'more' },
      facts.host !== undefined && build('span', {}, facts.host),
      build('a', { href: `#placet-settings=${missing[0]?.name ?? ''}` }, texts.settings),
    );

    this.role = 'group';
    this.ariaLabel = texts.blocked(facts.label);
    return [
      build(
        'div',
        { class: 'box' },
        // `alt: true` writes an empty `alt`; `''` would leave it out, and screen readers would say the file's name
        facts.picture !== undefined && build('img', { src: facts.picture, alt: true }),
        build('div', { class: 'text' }, ...this.#text(facts, texts), actions, more),
      ),
    ];
  }
}
