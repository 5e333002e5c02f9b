import { adoptStyles } from 'lit';
import type { Consent } from '../../manager/consent.js';
import { mayLoad } from '../../model/address.js';
import type { Service } from '../../model/config/config.js';
import { textIn } from '../../model/words/language.js';
import { regionName } from '../../model/words/region.js';
import { build } from '../kit/build.js';
import { tokens } from '../kit/tokens.js';
import { embedStyles } from './embed-styles.js';
import type { EmbedTexts } from './embed-texts.js';

/** What a placeholder stands for. */
export interface EmbedView {
  readonly consent: Consent;
  readonly texts: EmbedTexts;
  /** The blocked element. */
  readonly element: Element;
  readonly services: readonly string[];
  readonly loadOnce: () => void;
}

/** An address of the site's markup, where it is http, https or of the page's own scheme (T02). */
const addressIn = (text: string | null | undefined): URL | undefined => {
  if (!text) return;
  const anchor = build('a', { href: text });
  return mayLoad(anchor, location) ? new URL(anchor.href) : undefined;
};

/**
 * The placeholder of a blocked embed: says what would be loaded from whom, loads it once without a record, or allows its
 * services for good. Made by itself; the blocked element may name a picture of the site's choice in `data-picture`.
 *
 * @cssprop --placet-background, --placet-text, --placet-accent, --placet-on-accent, --placet-radius, --placet-font - as in
 *   `<placet-banner>`
 */
export class PlacetEmbed extends HTMLElement {
  readonly #root = this.attachShadow({ mode: 'open' });

  constructor() {
    super();
    adoptStyles(this.#root, [tokens, embedStyles]);
  }

  set view({ consent, texts, element, services, loadOnce }: EmbedView) {
    const { language, direction } = texts;
    const { src, data, href, picture } = (element as HTMLElement).dataset;
    const asked = (consent.config?.services ?? []).filter(
      ({ name }) => services.includes(name) && !consent.allows(name),
    );
    const list = (words: readonly string[]): string => new Intl.ListFormat(language).format(new Set(words));
    const titleOf = ({ name, title = name }: Service): string => textIn(title, language);
    const providerOf = (service: Service): string => {
      const { name, country } = service.provider ?? { name: titleOf(service) };
      return country ? `${name} (${regionName(country, language)})` : name;
    };
    const titles = list(asked.map(titleOf));
    const own = element.getAttribute('title') ?? element.getAttribute('alt');
    const label = own && own !== titles ? `${own} (${titles})` : titles;
    const host = addressIn(src ?? data ?? href)?.host;
    const image = addressIn(picture)?.href;
    const allow = (): void =>
      consent.decide(Object.fromEntries(asked.map(({ name }) => [name, 'granted' as const])), {
        source: 'embed',
        language,
      });
    const button = (action: string, text: string, onclick: () => void): Node =>
      build('button', { type: 'button', 'data-action': action, onclick }, text);

    this.lang = language;
    this.dir = direction;
    this.role = 'group';
    this.ariaLabel = texts.blocked(label);
    this.#root.replaceChildren(
      build(
        'div',
        { class: 'box' },
        // `alt: true` writes an empty `alt`; `''` would leave it out, and screen readers would say the file's name
        image !== undefined && build('img', { src: image, alt: true }),
        build(
          'div',
          { class: 'text' },
          build('strong', {}, label),
          build('p', {}, texts.explain(list(asked.map(providerOf)))),
          host !== undefined && host !== location.host && build('p', {}, host),
          asked.some(({ thirdCountry }) => thirdCountry === true) && build('p', {}, texts.transfer),
          build(
            'div',
            { class: 'actions' },
            button('load-once', texts.loadOnce, loadOnce),
            button('always-allow', texts.alwaysAllow(titles), allow),
          ),
          build('a', { href: `#placet-settings=${asked[0]?.name}` }, texts.settings),
        ),
      ),
    );
  }
}
