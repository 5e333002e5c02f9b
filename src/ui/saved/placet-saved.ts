import { build } from '../kit/build.js';
import { buttons } from '../kit/buttons.js';
import { keepEvents } from '../kit/keep-events.js';
import { makeWay } from '../kit/make-way.js';
import { PlacetElement } from '../kit/placet-element.js';
import { rise } from '../kit/rise.js';
import type { View } from '../kit/view.js';
import { savedStyles } from './saved-styles.js';

declare global {
  interface HTMLElementTagNameMap {
    'placet-saved': PlacetSaved;
  }
}

/** How long it is there to be read, in milliseconds. While it is pointed at or has the focus it stays. */
const READING_TIME = 8_000;

/**
 * Says after a decision, for a while, that it is saved, and leads to the settings, where it can be changed: not
 * beside them. Screen readers are told by the announcer. Made by itself, within `<placet-consent>`.
 *
 * @tag placet-saved
 * @csspart saved - around text and button
 */
export class PlacetSaved extends PlacetElement {
  static override readonly styles = [buttons, savedStyles];

  /** Is called when it has been there long enough, or is not needed any more. */
  onEnd = (): void => {};

  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #stay = (): void => clearTimeout(this.#timer);
  readonly #goSoon = (): void => {
    this.#stay();
    this.#timer = setTimeout(() => this.onEnd(), READING_TIME);
  };
  readonly #follow = ({ target }: Event): void => {
    if (target instanceof HTMLElement && target.localName === 'placet-settings') this.onEnd();
    else makeWay(this);
  };

  constructor() {
    super();
    keepEvents(this);
    for (const type of ['pointerenter', 'focusin']) this.addEventListener(type, this.#stay);
    for (const type of ['pointerleave', 'focusout']) this.addEventListener(type, this.#goSoon);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (!this.view) {
      this.remove(); // a copy that the page has made
      return;
    }
    rise(this);
    this.#goSoon();
    document.addEventListener('focusin', this.#follow, true);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stay();
    document.removeEventListener('focusin', this.#follow, true);
  }

  protected override render({ decisions, texts }: View): readonly Node[] {
    this.role = 'region';
    this.ariaLabel = texts.settingsTitle;
    this.toggleAttribute('data-badge', !!decisions.config?.interface?.badge);
    const change = (): void => {
      this.onEnd();
      decisions.openSettings();
    };
    return [
      build(
        'div',
        { part: 'saved' },
        build('span', {}, texts.saved),
        build('button', { type: 'button', 'data-action': 'settings', onclick: change }, texts.settings),
      ),
    ];
  }
}
