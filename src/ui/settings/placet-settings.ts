import type { Config, Service } from '../../model/config/config.js';
import type { Choice, Choices } from '../../model/consent/choice.js';
import { optionalServices } from '../../model/consent/optional-services.js';
import { build } from '../kit/build.js';
import { buttons } from '../kit/buttons.js';
import { focusedIn } from '../kit/focused-in.js';
import { keepEvents } from '../kit/keep-events.js';
import { legalLinks } from '../kit/legal-links.js';
import { PlacetElement } from '../kit/placet-element.js';
import { tableStyles } from '../kit/table-styles.js';
import type { View } from '../kit/view.js';
import { createDraft, type Draft } from './draft.js';
import { groupServices } from './group-services.js';
import { createPurposeGroup, type PurposeGroup } from './purpose-group.js';
import { recordPanel } from './record-panel.js';
import { refill } from './refill.js';
import { cardId } from './service-card.js';
import { serviceStyles } from './service-styles.js';
import { settingsStyles } from './settings-styles.js';

declare global {
  interface HTMLElementTagNameMap {
    'placet-settings': PlacetSettings;
  }
}

/** With more optional services purposes are folded at first, so that all of them are on one screen. */
const FEW = 3;

/** With more optional services there is a search. */
const MANY = 12;

/**
 * The settings: a modal dialog with every service by purpose. What the visitor switches is a draft until saved; Esc and
 * closing decide nothing (DESIGN 4.2, 4.11). Made by itself, within `<placet-consent>`; a decision is told by the
 * manager's events.
 *
 * @tag placet-settings
 * @csspart dialog - the window
 * @csspart body - what scrolls
 * @csspart service - one service
 */
export class PlacetSettings extends PlacetElement {
  static override readonly styles = [buttons, settingsStyles, serviceStyles, tableStyles];

  #opener: HTMLElement | undefined;
  /** Takes the settings out of the page; present once they were opened. */
  #leave: (() => void) | undefined;
  /** Made once: what the visitor has switched outlives a change of the page's language. */
  #draft: Draft | undefined;
  #groups: readonly PurposeGroup[] = [];

  readonly #close = (): void => {
    this.#leave?.();
    // nothing of the page moves, wherever the opener is by now
    this.#opener?.focus({ preventScroll: true });
  };

  constructor() {
    super();
    keepEvents(this);
  }

  /** False from the moment they are closed, though they leave the page in a task of its own. */
  get isOpen(): boolean {
    return this.isConnected && !!this.#dialog?.open;
  }

  get #dialog(): HTMLDialogElement | null | undefined {
    return this.shadowRoot?.querySelector('dialog');
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (!this.view)
      this.remove(); // a copy that the page has made
    else if (this.#leave) this.#showModal(); // the page had taken it away
  }

  /**
   * Opens the dialog, at the service that the opener or the page's address names. `opener`, or else what has the focus
   * now, gets it back. `leave` takes the settings out of the page.
   */
  open(opener: HTMLElement | undefined, leave: () => void): void {
    this.#opener = opener ?? focusedIn(document);
    this.#leave = leave;
    this.#showModal();
    this.reveal(opener);
  }

  #showModal(): void {
    const dialog = this.#dialog;
    if (!dialog) return;
    dialog.open = false; // it stays set where the page has taken the settings away, and is in the way then
    dialog.showModal();
  }

  /** Shows the service that the opener or the page's address is about, `#placet-settings=posthog`. */
  reveal(opener: HTMLElement | undefined): void {
    const { hash, href } = location;
    // of a frame's own realm too
    const link = opener?.getAttribute('href') ?? hash;
    // said once: it would open the settings again at every reload, and could not be said a second time (faults.md E1, E2)
    if (/#placet-settings/.test(hash)) history.replaceState(history.state, '', href.split('#', 1)[0]);
    const name = /#placet-settings=([\w-]+)/.exec(link)?.[1];
    const group = this.#groups.find(({ services }) => services.some((service) => service.name === name));
    if (!name || !group) return;
    group.unfold();
    const card = this.shadowRoot?.getElementById(cardId(name));
    card?.scrollIntoView();
    card?.querySelector<HTMLElement>('input, summary')?.focus();
  }

  #decide(choices: Choices, { decisions, texts }: View): void {
    decisions.decide(choices, { source: 'settings', language: texts.language });
    this.#close();
  }

  #header({ texts }: View): HTMLElement {
    const close = build(
      'button',
      {
        type: 'button',
        'data-action': 'close',
        class: 'quiet',
        'aria-label': texts.close,
        autofocus: true,
        onclick: this.#close,
      },
      '\u00d7',
    );
    return build('div', { class: 'top' }, build('h2', { id: 'title' }, texts.settingsTitle), close);
  }

  /** Filled when its file has come; loaded only where there are many services. */
  #search({ texts }: View): HTMLElement {
    const search = build('div', { class: 'search' });
    import('./settings-search.js').then(
      ({ settingsSearch }) => search.append(settingsSearch(this.#groups, texts)),
      () => {}, // the services can be found without it
    );
    return search;
  }

  #body(config: Config, view: View, isMany: boolean): HTMLElement {
    return build(
      'div',
      { class: 'body', part: 'body' },
      build('p', { class: 'soft' }, view.texts.settingsIntro),
      isMany && this.#search(view),
      ...this.#groups.map(({ element }) => element),
      recordPanel(view, this.#close),
      build('div', { class: 'links' }, ...legalLinks(config, view.texts)),
    );
  }

  #buttons(optional: readonly Service[], draft: Draft, view: View): HTMLElement {
    const button = (action: string, label: string, onclick: () => void): Node =>
      build('button', { type: 'button', 'data-action': action, onclick }, label);
    const decideAll = (choice: Choice) => (): void =>
      this.#decide(Object.fromEntries(optional.map(({ name }) => [name, choice])), view);
    return build(
      'div',
      { class: 'actions' },
      button('accept-all', view.texts.acceptAll, decideAll('granted')),
      button('reject-all', view.texts.rejectAll, decideAll('denied')),
      button('save', view.texts.save, () => this.#decide(Object.fromEntries(draft), view)),
    );
  }

  protected override render(view: View): readonly Node[] {
    const { config } = view.decisions;
    if (!config) return [];
    const optional = optionalServices(config.services);
    const isMany = optional.length > MANY;
    this.#draft ??= createDraft(optional, view.decisions);
    const draft = this.#draft;
    const wasBuilt = this.#groups.map(({ element }) => element.querySelector('.service') !== null);
    this.#groups = groupServices(config).map((group, index) =>
      createPurposeGroup(group, view, { draft, isOpen: wasBuilt[index] ?? optional.length <= FEW }),
    );
    const dialog =
      this.#dialog ?? build('dialog', { part: 'dialog', 'aria-labelledby': 'title', onclose: this.#close });
    refill(dialog, [
      this.#header(view),
      this.#body(config, view, isMany),
      ...(optional.length > 0 ? [this.#buttons(optional, draft, view)] : []),
    ]);
    return [dialog];
  }
}
