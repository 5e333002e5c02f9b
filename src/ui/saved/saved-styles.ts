import { css } from 'lit';

/** In the middle of the lower edge: the badge has its corners, on a phone all of it, and a notice has the upper edge. */
export const savedStyles = css`
  :host {
    all: unset !important;
    position: fixed !important;
    inset-block: auto max(1em, env(safe-area-inset-bottom)) !important;
    inset-inline: 0 !important;
    display: block !important;
    box-sizing: border-box !important;
    inline-size: fit-content !important;
    max-inline-size: min(34em, 100vw - 7em) !important;
    margin-inline: auto !important;
    padding: 0.25em 0.25em 0.25em 1em !important;
    visibility: visible !important;
    pointer-events: auto !important;
    border: 1px solid var(--_line) !important;
    border-radius: var(--_radius) !important;
    background: var(--_background) !important;
    color: var(--_text) !important;
    font: 400 medium / 1.4 var(--_font) !important;
    box-shadow: 0 4px 24px rgb(0 0 0 / 16%) !important;
  }
  :host([dir='rtl']) {
    padding: 0.25em 1em 0.25em 0.25em !important;
  }
  :host([data-docked='top']) {
    inset-block: 1em auto !important;
  }
  div {
    display: flex;
    font-size: 0.875em;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.5em;
  }
  /* beside the button, in two lines where there is room for no more; above it where its word is long */
  span {
    flex: 1 1 8em;
  }
  button {
    font-size: 1em !important;
    --_button-fill: transparent;
    --_button-edge: transparent;
    --_button-text: var(--_text);
    padding: 0.25em 0.75em;
    margin-inline-start: auto;
    text-decoration: underline !important;
    text-underline-offset: 0.2em;
  }
  @media (max-width: 40em) {
    :host {
      max-inline-size: calc(100vw - 2em) !important;
    }
    :host([data-badge]) {
      inset-block-end: 72px !important;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    :host {
      transition: opacity 0.2s !important;
    }
  }
  @starting-style {
    :host {
      opacity: 0 !important;
    }
  }
`;
