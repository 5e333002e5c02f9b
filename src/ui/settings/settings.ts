import type { Service } from '../../model/config/config.js';
import { isActive, optionalServices } from '../../model/consent/permissions.js';
import type { Choice } from '../../model/consent/record.js';
import { build } from '../kit/build.js';
import { define } from '../kit/define.js';
import { PlacetElement, type View } from '../kit/element.js';
import { link } from '../kit/link.js';
import { tableStyles } from '../kit/table-styles.js';
import { type PurposeGroup, purposeGroup } from './purpose-group.js';
import { recordPanel } from './record-panel.js';
import type { Draft } from './service-card.js';
import { serviceStyles } from './service-styles.js';
import { settingsStyles } from './settings-styles.js';

/** With more optional services purposes are folded at first, and there is a search. */
const MANY = 12;

/**
 * The settings: a modal dialog with every service by purpose. What the visitor switches is a draft until saved; Esc and
 * closing decide nothing (DESIGN 4.2, 4.11).
 *
 * @csspart dialog - the window
 * @csspart body - what scrolls
 * @csspart service - one service
 */
export class PlacetSettings extends PlacetElement {
  static override readonly styles = [settingsStyles, serviceStyles, tableStyles];

  /** Where the focus goes when the dialog closes. */
  opener: HTMLElement | undefined;
  readonly #draft: Draft = new Map();
  #groups: readonly PurposeGroup[] = [];

  /** Opens the dialog. The draft starts from what stands. */
  open(): void {
    this.shadowRoot?.querySelector('dialog')?.showModal();
    const { href = location.hash } = (this.opener ?? {}) as HTMLAnchorElement;
    this.#show(href);
  }

  #close = (): void => {
    this.remove();
    this.opener?.focus();
  };

  #decide(choices: Readonly<Record<string, Choice>>, { consent, texts }: View): void {
    consent.decide(choices, { source: 'settings', language: texts.language });
    this.#close();
  }

  /** Shows the service that a link is about, `#placet-settings=posthog`. */
  #show(link: string | undefined): void {
    const name = /#placet-settings=([\w-]+)/.exec(link ?? '')?.[1];
    const group = this.#groups.find(({ services }) => services.some((service) => service.name === name));
    if (!group) return;
    group.unfold();
    const card = this.shadowRoot?.getElementById(`s-${name}`);
    card?.scrollIntoView();
    card?.querySelector<HTMLElement>('input, summary')?.focus();
  }

  protected override render(view: View): readonly Node[] {
    const { consent, texts } = view;
    const { config } = consent;
    if (!config) return [];
    const { language } = texts;
    const optional = optionalServices(config.services);
    for (const { name } of optional) {
      const choice = consent.choice(name);
      // off until granted; on legitimate interest on until objected, by the browser's signal too
      this.#draft.set(name, choice ?? (consent.allows(name) ? 'granted' : 'denied'));
    }
    const all = (choice: Choice) => () =>
      this.#decide(Object.fromEntries(optional.map(({ name }) => [name, choice])), view);
    const button = (action: string, label: string, onclick: () => void, more = {}): Node =>
      build('button', { type: 'button', 'data-action': action, onclick, ...more }, label);

    const seen = new Set<Service>();
    const isMany = optional.length > MANY;
    this.#groups = config.purposes.flatMap((purpose) => {
      const services = config.services.filter(
        (service) => service.purposes.includes(purpose.name) && isActive(service) && !seen.has(service),
      );
      for (const service of services) seen.add(service);
      return services.length
        ? purposeGroup(purpose, services, { view, draft: this.#draft, open: !isMany })
        : [];
    });
    const search = build('div', { class: 'search' });
    if (isMany)
      import('./settings-search.js').then(
        ({ settingsSearch }) => search.append(settingsSearch(this.#groups, texts)),
        () => {}, // the services can be found without it
      );

    return [
      build(
        'dialog',
        { part: 'dialog', 'aria-labelledby': 'title', onclose: this.#close },
        build(
          'div',
          { class: 'top' },
          build('h2', { id: 'title' }, texts.settingsTitle),
          button('close', '\u00d7', this.#close, {
            class: 'quiet',
            'aria-label': texts.close,
            autofocus: true,
          }),
        ),
        build(
          'div',
          { class: 'body', part: 'body' },
          build('p', { class: 'soft' }, texts.settingsIntro),
          isMany && search,
          ...this.#groups.map(({ element }) => element),
          recordPanel(view, this.#close),
          build(
            'div',
            { class: 'links' },
            link(config.links?.privacyPolicy, texts.privacyPolicy, language),
            link(config.links?.imprint, texts.imprint, language),
          ),
        ),
        optional.length > 0 &&
          build(
            'div',
            { class: 'actions' },
            button('accept-all', texts.acceptAll, all('granted')),
            button('reject-all', texts.rejectAll, all('denied')),
            button('save', texts.save, () => this.#decide(Object.fromEntries(this.#draft), view)),
          ),
      ),
    ];
  }
}

/** Opens the settings in a host element, unless they are open already. */
export const openSettings = (view: View, host: HTMLElement, opener: HTMLElement | undefined): void => {
  define('placet-settings', PlacetSettings);
  if (host.querySelector('placet-settings')) return;
  const settings = new PlacetSettings();
  settings.view = view;
  settings.opener = opener;
  host.append(settings);
  settings.open();
};
