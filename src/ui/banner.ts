import { textIn } from '../consent/language.js';
import { questionOf } from '../consent/question.js';
import type { Choice } from '../consent/record.js';
import { regionName } from '../consent/region.js';
import { bannerStyles } from './banner-styles.js';
import { build } from './build.js';
import { PlacetElement, type View } from './element.js';
import { link } from './links.js';

/**
 * The banner: asks once, blocks nothing, takes no focus. It is not modal, and Esc, scrolling or leaving decide nothing.
 *
 * Title, text and buttons stand in the page's own tree and are slotted: tools that refuse on a person's behalf see
 * nothing else (DESIGN 3.6, measured with DuckDuckGo's autoconsent).
 *
 * @slot title, text, purpose, note, choice - filled by the element itself
 * @cssprop --placet-background - behind the text
 * @cssprop --placet-text - text
 * @cssprop --placet-accent - buttons and links; needs 4.5:1 to `--placet-on-accent` and `--placet-background`
 * @cssprop --placet-on-accent - text on buttons
 * @cssprop --placet-radius - corners
 * @cssprop --placet-font - font family
 */
export class PlacetBanner extends PlacetElement {
  static override readonly styles = [bannerStyles];

  /** The names of the services it asks about. */
  asked = '';

  connectedCallback(): void {
    this.role = 'dialog';
    this.setAttribute('aria-labelledby', 'placet-title');
    // in the top layer no page's z-index, transform or overflow can hide it
    this.popover = 'manual';
    this.showPopover?.();
    document.addEventListener('focusin', this.#makeWay);
    this.#makeWay();
  }

  disconnectedCallback(): void {
    document.removeEventListener('focusin', this.#makeWay);
  }

  /**
   * Makes way while it would cover what the keyboard has reached (WCAG 2.4.11): the page scrolls, or the banner goes to
   * the other edge where there is nothing left to scroll. Not for a mouse: its click would miss what moves away.
   */
  readonly #makeWay = (): void => {
    // the browser itself scrolls to what has the focus after the event
    requestAnimationFrame(() => {
      const target = document.querySelector(':focus-visible');
      if (!target || this.contains(target)) return;
      for (let tries = 0; tries < 4; tries++) {
        const page = target.getBoundingClientRect();
        const own = this.getBoundingClientRect();
        if (page.top > own.bottom || page.bottom < own.top || page.left > own.right || page.right < own.left)
          return;
        const { docked } = this.dataset;
        if (tries % 2) this.dataset.docked = docked ? '' : 'top';
        else
          scrollBy({
            top: docked ? page.top - own.bottom - 8 : page.bottom - own.top + 8,
            behavior: 'instant',
          });
      }
    });
  };

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
    const abroad = new Intl.ListFormat(language).format(
      countries.map((country) => regionName(country, language)),
    );
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
        { class: 'text' },
        ...['title', 'text', 'purpose', 'note'].map(slot),
        build(
          'div',
          { class: 'links' },
          link(config.links?.privacyPolicy, texts.privacyPolicy, language),
          link(config.links?.imprint, texts.imprint, language),
        ),
      ),
      build('div', { class: 'actions' }, slot('choice')),
    ];
  }
}
