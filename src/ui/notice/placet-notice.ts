import { build } from '../kit/build.js';
import { buttons } from '../kit/buttons.js';
import { PlacetElement } from '../kit/placet-element.js';
import type { View } from '../kit/view.js';
import { noticeStyles } from './notice-styles.js';
import type { NoticeTexts } from './notice-texts.js';

declare global {
  interface HTMLElementTagNameMap {
    'placet-notice': PlacetNotice;
  }
}

/**
 * Says after a withdrawal that something still runs, because the page could not be loaded anew without losing what the
 * visitor has typed. Leaves the moment to the visitor. Takes no focus. Made by itself, within `<placet-consent>`.
 *
 * @tag placet-notice
 * @csspart notice - around text and buttons
 */
export class PlacetNotice extends PlacetElement<NoticeTexts> {
  static override readonly styles = [buttons, noticeStyles];

  onReload = (): void => {};

  override connectedCallback(): void {
    super.connectedCallback();
    // read out at once: it is no answer that the visitor expects
    this.role = 'alert';
    // in the top layer no page's z-index, transform or overflow can hide it
    this.popover = 'manual';
    this.showPopover?.();
  }

  protected override render({ texts }: View<NoticeTexts>): readonly Node[] {
    const button = (action: string, label: string, onclick: () => void): Node =>
      build('button', { type: 'button', 'data-action': action, onclick }, label);
    return [
      build(
        'div',
        { part: 'notice' },
        build('p', {}, texts.stillRunning),
        button('reload', texts.reload, () => this.onReload()),
        button('close', texts.close, () => this.remove()),
      ),
    ];
  }
}
