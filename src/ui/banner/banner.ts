import type { Choice } from '../../model/consent/choice.js';
import { questionOf } from '../../model/consent/question.js';
import { textIn } from '../../model/words/language.js';
import { regionName } from '../../model/words/region.js';
import { build } from '../kit/build.js';
import { PlacetElement, type View } from '../kit/element.js';
import { link } from '../kit/link.js';
import { makeWay } from '../kit/make-way.js';
import { bannerStyles } from './banner-styles.js';

/**
 * The banner: asks once, blocks nothing, takes no focus. It is not modal, and Esc, scrolling or leaving decide nothing.
 *
 * Title, text and buttons stand in the page's own tree and are slotted: tools that refuse on a person's behalf see
 * nothing else (DESIGN 3.6, measured with DuckDuckGo's autoconsent).
 *
 * @slot title - the heading; filled by the element itself, like all slots
 * @slot text - who asks for what
 * @slot purpose - one paragraph a purpose
 * @slot note - recipients, transfer, rights
 * @slot choice - the buttons
 * @csspart text - what scrolls
 * @csspart links - privacy policy and imprint
 * @csspart actions - around the buttons
 * @cssprop --placet-accent - fills buttons and switches (`#1d3fae`, dark `#a9bcff`); any colour will do
 * @cssprop --placet-background - behind the text (`#fff`, dark `#1a1c22`)
 * @cssprop --placet-text - text, links, focus (`#16181d`, dark `#eceef3`); on a background of your own black or white unless set
 * @cssprop --placet-on-accent - text on buttons; black or white, whichever has more contrast, unless set
 * @cssprop --placet-radius - corners (`14px`)
 * @cssprop --placet-font - font family (`system-ui, sans-serif`)
 */
export class PlacetBanner extends PlacetElement {
  static override readonly styles = [bannerStyles];

  /** The names of the services it asks about. */
  asked = '';

  #endWall = (): void => {};
  readonly #makeWay = (): void => makeWay(this);

  connectedCallback(): void {
    const { layout = 'box', position = '', modal } = this.view?.consent.config?.interface ?? {};
    const [docked = '', side = ''] = position.split('-');
    this.dataset.layout = layout;
    if (layout !== 'dialog') Object.assign(this.dataset, { docked, side });
    this.role = 'dialog';
    this.setAttribute('aria-labelledby', 'placet-title');
    // in the top layer no page's z-index, transform or overflow can hide it
    this.popover = 'manual';
    this.showPopover?.();
    if (layout === 'dialog' && modal) {
      this.#wall();
      return;
    }
    document.addEventListener('focusin', this.#makeWay);
    this.#makeWay();
  }

  disconnectedCallback(): void {
    document.removeEventListener('focusin', this.#makeWay);
    this.#endWall();
  }

  /** Holds the page back, and what it adds later: only where the site's author wants a wall. What else was inert stays so. */
  #wall(): void {
    this.ariaModal = 'true';
    const held: HTMLElement[] = [];
    const hold = (): void => {
      for (let node = this.parentElement; node?.parentElement; node = node.parentElement)
        for (const other of node.parentElement.children as HTMLCollectionOf<HTMLElement>) {
          if (other === node || other.inert) continue;
          other.inert = true;
          held.push(other);
        }
    };
    hold();
    // without a banner it finds nothing to hold
    new MutationObserver(hold).observe(document, { childList: true, subtree: true });
    this.#endWall = () => {
      for (const other of held) other.inert = false;
    };
    // not the host: WebKit would leave its shadow tree out of the order of Tab
    const title = this.querySelector('h2') as HTMLElement;
    title.tabIndex = -1;
    title.focus();
  }

  #decide(choice: Choice): void {
    if (!this.view) return;
    const { consent, texts } = this.view;
    const options = { source: 'banner', language: texts.language } as const;
    const asked = consent.undecided.map(({ name }) => [name, choice] as const);
    if (choice === 'denied' && !consent.record) consent.rejectAll(options);
    else consent.decide(Object.fromEntries(asked), options);
  }

  protected override render({ consent, texts }: View): readonly Node[] {
    const { config, undecided, record } = consent;
    if (!config) return [];
    const { language } = texts;
    const { purposes, recipients, leavesEea, countries, crossSite } = questionOf(config, undecided);
    const names = countries.map((country) => regionName(country, language));
    // the first use of Intl costs a page up to 40 ms before the banner is painted: not where there is nothing to list
    const abroad = names.length > 1 ? new Intl.ListFormat(language).format(names) : names.join();
    const paragraph = (slot: string, ...text: (string | Node)[]): Node => build('p', { slot }, ...text);
    const button = (action: string, label: string, onclick: (event: Event) => void): Node =>
      build('button', { slot: 'choice', type: 'button', 'data-action': action, onclick }, label);

    this.replaceChildren(
      build('h2', { slot: 'title', id: 'placet-title' }, texts.title),
      paragraph('text', texts.request(config.controller.name)),
      ...purposes.map(({ title, description }) => {
        const about = textIn(description, language);
        return paragraph('purpose', build('b', {}, textIn(title, language)), about && ` – ${about}`);
      }),
      paragraph(
        'note',
        [
          recipients.length > 0 && texts.recipients(recipients.length),
          leavesEea && texts.transfer(abroad),
          crossSite && texts.crossSite,
        ]
          .filter(Boolean)
          .join(' '),
      ),
      paragraph('note', texts.rights),
      button('accept-all', record ? texts.accept : texts.acceptAll, () => this.#decide('granted')),
      button('reject-all', record ? texts.reject : texts.rejectAll, () => this.#decide('denied')),
      button('settings', texts.settings, (event) => consent.openSettings(event.currentTarget as HTMLElement)),
    );
    const slot = (name: string): Node => build('slot', { name });
    return [
      build(
        'div',
        { class: 'text', part: 'text' },
        ...['title', 'text', 'purpose', 'note'].map(slot),
        build(
          'div',
          { class: 'links', part: 'links' },
          link(config.links?.privacyPolicy, texts.privacyPolicy, language),
          link(config.links?.imprint, texts.imprint, language),
        ),
      ),
      build('div', { class: 'actions', part: 'actions' }, slot('choice')),
    ];
  }
}
