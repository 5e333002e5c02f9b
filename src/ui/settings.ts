import type { Service } from '../consent/config.js';
import { textIn } from '../consent/language.js';
import type { Choice } from '../consent/record.js';
import { optionalServices } from '../consent/state.js';
import { build } from './build.js';
import { define } from './define.js';
import { PlacetElement, type View } from './element.js';
import { link } from './links.js';
import { recordPanel } from './record-panel.js';
import { serviceDetails } from './service-details.js';
import { serviceStyles } from './service-styles.js';
import { settingsStyles } from './settings-styles.js';
import { tableStyles } from './table-styles.js';

/**
 * The settings: a modal dialog with every service by purpose. What the visitor switches is a draft until saved; Esc and
 * closing decide nothing (DESIGN 4.2, 4.11).
 *
 * @cssprop --placet-background, --placet-text, --placet-accent, --placet-on-accent, --placet-radius, --placet-font - as in
 *   `<placet-banner>`
 */
export class PlacetSettings extends PlacetElement {
  static override readonly styles = [settingsStyles, serviceStyles, tableStyles];

  /** Where the focus goes when the dialog closes. */
  opener: HTMLElement | undefined;
  readonly #draft = new Map<string, Choice>();

  /** Opens the dialog. The draft starts from what stands. */
  open(): void {
    this.shadowRoot?.querySelector('dialog')?.showModal();
  }

  #close = (): void => {
    this.remove();
    this.opener?.focus();
  };

  #decide(choices: Readonly<Record<string, Choice>>, { consent, texts }: View): void {
    consent.decide(choices, { source: 'settings', language: texts.language });
    this.#close();
  }

  #switch(service: Service, { texts }: View): Node {
    const { name, title = name } = service;
    const isOn = this.#draft.get(name) === 'granted';
    return build(
      'label',
      { class: 'switch' },
      build('input', {
        type: 'checkbox',
        role: 'switch',
        checked: isOn,
        'aria-label': textIn(title, texts.language),
        'data-service': name,
        onchange: ({ target }) =>
          this.#draft.set(name, (target as HTMLInputElement).checked ? 'granted' : 'denied'),
      }),
    );
  }

  #service(service: Service, view: View): Node {
    const { consent, texts } = view;
    const { name, title = name, description, basis } = service;
    const isSignalled =
      basis !== 'essential' &&
      !consent.choice(name) &&
      !consent.allows(name) &&
      !consent.undecided.includes(service);
    const control =
      basis === 'essential' ? build('span', { class: 'state' }, texts.alwaysOn) : this.#switch(service, view);
    return build(
      'div',
      { class: 'service' },
      build('div', { class: 'head' }, build('h4', {}, textIn(title, texts.language)), control),
      description && build('p', { class: 'soft' }, textIn(description, texts.language)),
      basis === 'legitimate-interest' && build('p', { class: 'soft' }, texts.legitimateInterest),
      isSignalled && build('p', { class: 'soft' }, texts.signal),
      serviceDetails(service, texts),
    );
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
    const sections = config.purposes.map(({ name, title, description }) => {
      const services = config.services.filter(
        (service) => service.purposes.includes(name) && service.status !== 'planned' && !seen.has(service),
      );
      for (const service of services) seen.add(service);
      return (
        services.length > 0 &&
        build(
          'section',
          {},
          build('h3', {}, textIn(title, language)),
          description && build('p', { class: 'soft' }, textIn(description, language)),
          ...services.map((service) => this.#service(service, view)),
        )
      );
    });

    return [
      build(
        'dialog',
        { 'aria-labelledby': 'title', onclose: this.#close },
        build(
          'div',
          { class: 'top' },
          build('h2', { id: 'title' }, texts.settingsTitle),
          button('close', '\u00d7', this.#close, { class: 'quiet', 'aria-label': texts.close }),
        ),
        build(
          'div',
          { class: 'body' },
          build('p', { class: 'soft' }, texts.settingsIntro),
          ...sections,
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
