import { css } from 'lit';

/**
 * The banner's title, text and buttons are in the page's own tree, where the page's rules reach them. Among important
 * declarations those of the shadow tree win over the page's (CSS Cascading 5, 6.1), so `all: unset !important` first
 * makes a slotted element ours, whatever `button { … }` or `* { … !important }` the page has.
 */
export const bannerStyles = css`
  :host {
    all: unset !important;
    position: fixed !important;
    z-index: 2147483647 !important;
    inset-block: auto 1em !important;
    inset-inline: 1em auto !important;
    display: flex !important;
    flex-direction: column !important;
    box-sizing: border-box !important;
    inline-size: min(28em, 100vw - 2em) !important;
    max-block-size: calc(100dvh - 2em) !important;
    overflow: auto !important;
    overflow-wrap: anywhere !important;
    visibility: visible !important;
    pointer-events: auto !important;
    border: 1px solid var(--_line) !important;
    border-radius: var(--_radius) !important;
    background: var(--_background) !important;
    color: var(--_text) !important;
    font: 400 medium/1.5 var(--_font) !important;
    box-shadow: 0 1px 3px rgb(0 0 0 / 12%), 0 16px 48px rgb(0 0 0 / 20%) !important;
  }
  :host([data-side='end']) {
    inset-inline: auto 1em !important;
  }
  :host([data-layout='bar']) {
    inset-inline: 1em !important;
    inline-size: min(80em, 100vw - 2em) !important;
    margin-inline: auto !important;
  }
  :host([data-layout='dialog']) {
    inset: 1em !important;
    block-size: fit-content !important;
    inline-size: min(34em, 100vw - 2em) !important;
    margin: auto !important;
  }
  :host([data-layout='dialog'][data-docked='bottom']) {
    inset-block: auto 1em !important;
  }
  :host([data-layout][data-docked='top']) {
    inset-block: 1em auto !important;
  }
  :host([aria-modal])::backdrop {
    background: rgb(8 10 16 / 55%) !important;
  }
  .text {
    min-block-size: 2em;
    padding: 1.375em 1.5em 1em;
    overflow: auto;
    overscroll-behavior: contain;
  }
  .links {
    display: flex;
    flex-wrap: wrap;
    gap: 0.29em 1.43em;
    margin: 0.57em 0 0;
    font-size: 0.875em;
  }
  a {
    padding-block: 0.29em;
    color: var(--_soft);
    text-underline-offset: 0.2em;
  }
  details {
    margin-block-start: 0.5em;
    color: var(--_soft);
    font-size: 0.875em;
  }
  summary {
    padding-block: 0.25em;
    cursor: pointer;
  }
  summary + p {
    margin: 0;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    padding: 0.875em 1.5em max(0.625em, env(safe-area-inset-bottom));
    border-block-start: 1px solid var(--_line);
  }
  ::slotted(*) {
    all: unset !important;
    display: block !important;
    box-sizing: border-box !important;
    color: var(--_text) !important;
    font: 400 0.9375em/1.4 var(--_font) !important;
  }
  ::slotted(h2) {
    font-size: 1.1875em !important;
    font-weight: 650 !important;
    line-height: 1.3 !important;
  }
  ::slotted(p) {
    margin-block-start: 0.53em !important;
  }
  ::slotted(p[slot='purpose']) {
    margin-block-start: 0.4em !important;
    padding-inline-start: 0.8em !important;
    border-inline-start: 3px solid var(--_line) !important;
  }
  ::slotted(p[slot='note']) {
    color: var(--_soft) !important;
    font-size: 0.875em !important;
  }
  ::slotted(button) {
    flex: 1 1 8em !important;
    padding: 0.67em 0.93em !important;
  }
  ::slotted(button[data-action='settings']) {
    --_button-fill: transparent;
    --_button-edge: transparent;
    --_button-text: var(--_text);
    flex-basis: 100% !important;
    text-decoration: underline !important;
    text-underline-offset: 0.2em !important;
  }
  @media (min-width: 60rem) {
    :host([data-layout='bar']) {
      flex-direction: row !important;
    }
    :host([data-layout='bar']) .text {
      flex: 1;
    }
    :host([data-layout='bar']) .actions {
      flex: 0 0 23em;
      align-content: center;
      border: 0;
      border-inline-start: 1px solid var(--_line);
    }
  }
  @media (max-width: 40rem) {
    :host([data-layout]) {
      inset-block: auto 0 !important;
      inset-inline: 0 !important;
      inline-size: 100% !important;
      max-block-size: 88dvh !important;
      margin: 0 !important;
      border-width: 1px 0 0 !important;
      border-radius: var(--_radius) var(--_radius) 0 0 !important;
    }
    :host([data-layout][data-docked='top']) {
      inset-block: 0 auto !important;
      border-width: 0 0 1px !important;
      border-radius: 0 0 var(--_radius) var(--_radius) !important;
    }
    .text,
    .actions {
      padding-inline: 1.25em;
    }
  }
  @media print {
    :host {
      display: none !important;
    }
  }
`;
