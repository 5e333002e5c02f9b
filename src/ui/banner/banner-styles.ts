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
    inset-block: auto 1rem !important;
    inset-inline: 1rem auto !important;
    display: flex !important;
    flex-direction: column !important;
    box-sizing: border-box !important;
    inline-size: min(28rem, 100vw - 2rem) !important;
    max-block-size: calc(100dvh - 2rem) !important;
    overflow: auto !important;
    overflow-wrap: anywhere !important;
    visibility: visible !important;
    pointer-events: auto !important;
    border: 1px solid var(--_line) !important;
    border-radius: var(--_radius) !important;
    background: var(--_background) !important;
    color: var(--_text) !important;
    font: 400 1rem/1.5 var(--_font) !important;
    box-shadow: 0 1px 3px rgb(0 0 0 / 12%), 0 16px 48px rgb(0 0 0 / 20%) !important;
  }
  :host([data-side='end']) {
    inset-inline: auto 1rem !important;
  }
  :host([data-layout='bar']) {
    inset-inline: 1rem !important;
    inline-size: min(80rem, 100vw - 2rem) !important;
    margin-inline: auto !important;
  }
  :host([data-layout='dialog']) {
    inset: 1rem !important;
    block-size: fit-content !important;
    inline-size: min(34rem, 100vw - 2rem) !important;
    margin: auto !important;
  }
  :host([data-layout='dialog'][data-docked='bottom']) {
    inset-block: auto 1rem !important;
  }
  :host([data-layout][data-docked='top']) {
    inset-block: 1rem auto !important;
  }
  :host([aria-modal])::backdrop {
    background: rgb(8 10 16 / 55%) !important;
  }
  .text {
    min-block-size: 2rem;
    padding: 1.375rem 1.5rem 1rem;
    overflow: auto;
    overscroll-behavior: contain;
  }
  .links {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1.25rem;
    margin: 0.5rem 0 0;
    font-size: 0.875rem;
  }
  a {
    padding-block: 0.25rem;
    color: var(--_soft);
    text-underline-offset: 0.2em;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    padding: 0.875rem 1.5rem max(0.625rem, env(safe-area-inset-bottom));
    border-block-start: 1px solid var(--_line);
  }
  ::slotted(*) {
    all: unset !important;
    display: block !important;
    box-sizing: border-box !important;
    color: var(--_text) !important;
    font: 400 0.9375rem/1.4 var(--_font) !important;
  }
  ::slotted(h2) {
    font-size: 1.1875rem !important;
    font-weight: 650 !important;
    line-height: 1.3 !important;
  }
  ::slotted(p) {
    margin-block-start: 0.5rem !important;
  }
  ::slotted(p[slot='purpose']) {
    margin-block-start: 0.375rem !important;
    padding-inline-start: 0.75rem !important;
    border-inline-start: 3px solid var(--_line) !important;
  }
  ::slotted(p[slot='note']) {
    color: var(--_soft) !important;
    font-size: 0.875rem !important;
  }
  ::slotted(button) {
    flex: 1 1 7.5rem !important;
    padding: 0.625rem 0.875rem !important;
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
      flex: 0 0 23rem;
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
      padding-inline: 1.25rem;
    }
  }
  @media print {
    :host {
      display: none !important;
    }
  }
`;
