import type { Choice } from '../../model/consent/choice.js';
import { questionOf } from '../../model/consent/question.js';
import { build } from '../kit/build.js';
import { buttons } from '../kit/buttons.js';
import { keepEvents } from '../kit/keep-events.js';
import { legalLinks } from '../kit/legal-links.js';
import { makeRoom } from '../kit/make-room.js';
import { makeWay } from '../kit/make-way.js';
import { PlacetElement } from '../kit/placet-element.js';
import { rise } from '../kit/rise.js';
import type { View } from '../kit/view.js';
import { bannerStyles } from './banner-styles.js';
import { bannerText } from './banner-text.js';
import { recipientsFold } from './data-flow.js';
import { followViewport } from './follow-viewport.js';

declare global {
  interface HTMLElementTagNameMap {
    'placet-banner': PlacetBanner;
  }
}

/** Of the banner's heading, which names the dialog. */
const TITLE_ID = 'placet-title';

/**
 * The banner: asks once, blocks nothing, takes no focus. It is not modal, and Esc, scrolling or leaving decide nothing.
 * Made by itself, within `<placet-consent>`; a decision is told by the manager's events.
 *
 * Title, text and buttons stand in the page's own tree and are slotted: tools that refuse on a person's behalf see
 * nothing else (DESIGN 3.6, measured with DuckDuckGo's autoconsent).
 *
 * @tag placet-banner
 * @slot title - the heading; filled by the element itself, like all slots
 * @slot text - who asks for what: the request, then each purpose
 * @slot note - transfer, rights
 * @slot choice - the buttons
 * @csspart text - title and text
 * @csspart recipients - how many get data; unfolded, who
 * @csspart links - privacy policy and imprint
 * @csspart actions - around the buttons
 */
export class PlacetBanner extends PlacetElement {
  static override readonly styles = [buttons, bannerStyles];

  /** Holds the page back, where the site's author wants that; called whenever the banner comes into the page. */
  raiseWall: ((titleId: string) => void) | undefined;

  /** Ends what holds while it is in the page. */
  #stay: AbortController | undefined;
  /** The page's own modal dialog may have closed; and nothing that has the focus is covered. */
  readonly #settle = (): void => {
    rise(this);
    if (!this.raiseWall) makeWay(this);
  };

  constructor() {
    super();
    keepEvents(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (!this.view) {
      this.remove(); // a copy that the page has made: who asks is another
      return;
    }
    const { layout = 'box', position = '' } = this.view.decisions.config?.interface ?? {};
    const [docked = '', side = ''] = position.split('-');
    this.dataset.layout = layout;
    if (layout !== 'dialog') Object.assign(this.dataset, { docked, side });
    if (this.raiseWall) this.raiseWall(TITLE_ID);
    else {
      this.role = 'dialog';
      this.setAttribute('aria-labelledby', TITLE_ID);
    }
    this.#settle();
    this.#stay = new AbortController();
    const { signal } = this.#stay;
    for (const type of ['focusin', 'close'])
      document.addEventListener(type, this.#settle, { capture: true, signal });
    makeRoom(this, signal);
    followViewport(this, signal);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stay?.abort();
  }

  #decide(choice: Choice, { decisions, texts }: View): void {
    const context = { source: 'banner', language: texts.language } as const;
    // the first refusal objects to what runs on legitimate interest too; a later question is about new services only
    if (choice === 'denied' && !decisions.record) decisions.rejectAll(context);
    else decisions.decide(Object.fromEntries(decisions.undecided.map(({ name }) => [name, choice])), context);
  }

  #buttons(view: View): readonly HTMLButtonElement[] {
    const { decisions, texts } = view;
    const isFirst = !decisions.record;
    const button = (action: string, label: string, onclick: (event: Event) => void) =>
      build('button', { slot: 'choice', type: 'button', 'data-action': action, onclick }, label);
    return [
      button('accept-all', isFirst ? texts.acceptAll : texts.accept, () => this.#decide('granted', view)),
      button('reject-all', isFirst ? texts.rejectAll : texts.reject, () => this.#decide('denied', view)),
      button('settings', texts.settings, ({ currentTarget }) =>
        decisions.openSettings(currentTarget as HTMLElement),
      ),
    ];
  }

  protected override render(view: View): readonly Node[] {
    const { config } = view.decisions;
    if (!config) return [];
    const { texts } = view;
    const question = questionOf(config, view.decisions.undecided);
    this.replaceChildren(
      ...bannerText(config, question, { texts, titleId: TITLE_ID }),
      ...this.#buttons(view),
    );
    const slot = (name: string): Node => build('slot', { name });
    return [
      build(
        'div',
        { class: 'text', part: 'text' },
        slot('title'),
        build('p', {}, slot('text')),
        build('div', { class: 'note' }, recipientsFold(question, texts), ' ', slot('note')),
      ),
      build(
        'div',
        { class: 'foot' },
        build('div', { class: 'fade' }),
        build('div', { class: 'actions', part: 'actions' }, slot('choice')),
        build('div', { class: 'links', part: 'links' }, ...legalLinks(config, texts)),
      ),
    ];
  }
}
