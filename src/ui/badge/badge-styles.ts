import { css } from 'lit';

/** The badge is a picture, no word: it does not look like the buttons that decide. */
export const badgeStyles = css`
  :host {
    all: unset !important;
    position: fixed !important;
    inset-block: auto max(12px, env(safe-area-inset-bottom)) !important;
    inset-inline: 12px auto !important;
    display: block !important;
    visibility: visible !important;
    pointer-events: auto !important;
  }
  :host([data-side='end']) {
    inset-inline: auto 12px !important;
  }
  :host([data-docked='top']) {
    inset-block: 12px auto !important;
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
`;
