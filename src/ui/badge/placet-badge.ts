import { build } from '../kit/build.js';
import { keepEvents } from '../kit/keep-events.js';
import { makeWay } from '../kit/make-way.js';
import { PlacetElement } from '../kit/placet-element.js';
import { rise } from '../kit/rise.js';
import type { View } from '../kit/view.js';
import { badgeStyles } from './badge-styles.js';

declare global {
  interface HTMLElementTagNameMap {
    'placet-badge': PlacetBadge;
  }
}

/**
 * A small button to the settings in a bottom corner of every page, for sites that have no footer to edit (config:
 * `interface.badge`). Made by itself, within `<placet-consent>`. Not there while the banner is, nor in print.
 *
 * @tag placet-badge
 * @csspart badge - the button
 */
export class PlacetBadge extends PlacetElement {
  static override readonly styles = [badgeStyles];

  readonly #makeWay = (): void => {
    rise(this);
    makeWay(this);
  };

  constructor() {
    super();
    keepEvents(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (!this.view) {
      this.remove(); // a copy that the page has made
      return;
    }
    rise(this);
    document.addEventListener('focusin', this.#makeWay);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('focusin', this.#makeWay);
  }

  protected override render({ decisions, texts }: View): readonly Node[] {
    this.dataset.side = decisions.config?.interface?.badge ?? '';
    return [
      build('button', {
        part: 'badge',
        type: 'button',
        'aria-label': texts.settingsTitle,
        title: texts.settingsTitle,
        'data-action': 'settings',
        onclick: ({ currentTarget }) => decisions.openSettings(currentTarget as HTMLElement),
      }),
    ];
  }
}
