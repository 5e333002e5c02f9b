import { css } from 'lit';
import { build } from '../kit/build.js';
import { makeWay } from '../kit/make-way.js';
import { PlacetElement } from '../kit/placet-element.js';
import type { View } from '../kit/view.js';

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
  static override readonly styles = [
    css`
      :host {
        all: unset !important;
        position: fixed !important;
        inset-block: auto max(0.75rem, env(safe-area-inset-bottom)) !important;
        inset-inline: 0.75rem auto !important;
        display: block !important;
        visibility: visible !important;
        pointer-events: auto !important;
      }
      :host([data-side='end']) {
        inset-inline: auto 0.75rem !important;
      }
      :host([data-docked='top']) {
        inset-block: 0.75rem auto !important;
      }
      :host([hidden]) {
        display: none !important;
      }
      button {
        display: grid;
        place-items: center;
        box-sizing: border-box;
        inline-size: 44px;
        block-size: 44px;
        padding: 0;
        border: 1px solid var(--_edge);
        border-radius: 50%;
        background: var(--_background);
        color: var(--_text);
        cursor: pointer;
        box-shadow: 0 2px 8px rgb(0 0 0 / 18%);
      }
      button::before {
        content: '';
        inline-size: 18px;
        block-size: 12px;
        border-block: 2px solid;
        background: radial-gradient(circle at 30% 50%, currentColor 3px, transparent 3.5px);
      }
      button:hover {
        background: var(--_tint);
      }
      @media print {
        :host {
          display: none !important;
        }
      }
    `,
  ];

  readonly #makeWay = (): void => makeWay(this);

  override connectedCallback(): void {
    super.connectedCallback();
    // in the top layer no page's z-index, transform or overflow can hide it
    this.popover = 'manual';
    this.showPopover?.();
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
