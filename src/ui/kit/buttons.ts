import { css } from 'lit';

/**
 * The face of all our buttons with words: one rule, so that accepting and refusing cannot differ. An element sets
 * `--_button-fill`, `--_button-edge` and `--_button-text` where a button has another rank, and its own padding. Important,
 * because the banner's buttons are in the page's own tree, where nothing else keeps the page's rules off.
 */
export const buttons = css`
  :host {
    --_button-fill: var(--_accent);
    --_button-edge: var(--_edge);
    --_button-text: var(--_on-accent);
  }
  button,
  ::slotted(button) {
    box-sizing: border-box !important;
    min-block-size: 44px !important;
    border: 1px solid var(--_button-edge) !important;
    border-radius: var(--_inner) !important;
    background: var(--_button-fill) !important;
    color: var(--_button-text) !important;
    font: 600 0.875em/1.2 var(--_font) !important;
    text-align: center !important;
    cursor: pointer !important;
  }
  button:hover,
  ::slotted(button:hover) {
    box-shadow: inset 0 0 0 1px var(--_edge) !important;
  }
`;
