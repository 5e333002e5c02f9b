import { css } from 'lit';

/**
 * The banner's title, text and buttons are in the page's own tree, where the page's rules reach them. Among important
 * declarations those of the shadow tree win over the page's (CSS Cascading 5, 6.1), so `all: initial !important` first
 * makes the element ours, whatever `button { … }` or `* { … !important }` the page has, and whatever it would inherit.
 *
 * Only the sheet scrolls, as a whole: the buttons and links stick to its end.
 */
export const bannerStyles = css`
  :host {
    all: initial !important;
    position: fixed !important;
    z-index: 2147483647 !important;
    inset: var(--_view, 0) !important;
    margin-block: auto 1em !important;
    margin-inline: 1em auto !important;
    display: block !important;
    box-sizing: border-box !important;
    block-size: fit-content !important;
    max-inline-size: min(27em, 100% - 2em) !important;
    max-block-size: calc(100dvh - 2em) !important;
    overflow: auto !important;
    overflow-wrap: break-word !important;
    hyphens: auto !important;
    border: 1px solid var(--_line) !important;
    border-radius: var(--_radius) !important;
    background: var(--_background) !important;
    color: var(--_text) !important;
    font: 400 medium / 1.4 var(--_font) !important;
    box-shadow: 0 8px 40px rgb(0 0 0 / 16%) !important;
  }
  :host([data-side='end']) {
    margin-inline: auto 1em !important;
  }
  :host([data-layout='bar']) {
    margin-inline: auto !important;
    max-inline-size: min(80em, 100% - 2em) !important;
  }
  :host([data-layout='dialog']) {
    margin: auto !important;
    max-inline-size: min(34em, 100% - 2em) !important;
  }
  :host([data-docked='bottom']) {
    margin-block: auto 1em !important;
  }
  :host([data-docked='top']) {
    margin-block: 1em auto !important;
  }
  :host([data-wall])::backdrop {
    background: rgb(8 10 16 / 55%) !important;
  }
  .text {
    padding: 0.875em 1.125em 0.75em;
  }
  p {
    margin: 0.3em 0 0;
    font-size: 0.875em;
  }
  .note {
    margin-block-start: 0.4em;
  }
  /* how many get data stands in the running text, and unfolds below it */
  details,
  summary {
    display: inline;
  }
  summary {
    text-decoration: underline dotted;
    cursor: pointer;
  }
  .note,
  .links {
    color: var(--_soft);
    font-size: 0.8125em;
  }
  .foot {
    position: sticky;
    inset-block-end: 0;
    padding: 0 1.125em max(0.25em, env(safe-area-inset-bottom));
    background: inherit;
  }
  /* over the empty end of the text; where the text goes on below, its last line fades */
  .fade {
    position: absolute;
    inset: auto 0 100%;
    block-size: 0.75em;
    background: linear-gradient(transparent, var(--_background));
  }
  .actions,
  .links {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .links {
    gap: 0 1.5em;
  }
  a {
    padding-block: 0.3em;
    color: inherit;
    text-underline-offset: 0.2em;
  }
  ::slotted(*) {
    all: unset !important;
  }
  ::slotted(h2) {
    display: block !important;
    font: 600 1em/1.3 var(--_font) !important;
  }
  ::slotted(b) {
    font-weight: 600 !important;
  }
  /* what accepts and what refuses start from one width, above that of the longest word, and grow alike */
  ::slotted(button) {
    flex: 1 1 7.75em !important;
    padding: 0.25em 0.375em !important;
  }
  ::slotted(button[data-action='settings']) {
    --_button-fill: transparent;
    --_button-text: var(--_text);
    flex-basis: auto !important;
  }
  @media (min-width: 60em) {
    :host([data-layout='bar']) {
      display: flex !important;
    }
    :host([data-layout='bar']) .text {
      flex: 1;
    }
    :host([data-layout='bar']) .foot {
      flex: 0 0 24em;
      align-self: center;
      padding-inline-start: 0;
    }
  }
  @media (max-height: 28em) {
    :host {
      max-inline-size: min(36em, 100% - 2em) !important;
    }
  }
  @media (max-width: 40em) {
    :host([data-layout]) {
      margin: auto 0 0 !important;
      max-inline-size: none !important;
      border-width: 1px 0 0 !important;
      border-radius: var(--_radius) var(--_radius) 0 0 !important;
    }
    :host([data-docked='top']) {
      margin: 0 0 auto !important;
      border-radius: 0 !important;
    }
    .text,
    .foot {
      padding-inline: 1em;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    :host {
      transition: opacity 0.2s !important;
    }
  }
  /* not from nothing: the text is there, and counts as painted, in the first frame */
  @starting-style {
    :host {
      opacity: 0.3 !important;
    }
  }
`;
