import { css } from 'lit';

/** The window of the settings: its parts, buttons and links. */
export const settingsStyles = css`
  /* nothing of what the page says of its text is inherited */
  :host {
    all: initial !important;
    color: var(--_text) !important;
    font: 400 medium/1.45 var(--_font) !important;
  }
  dialog {
    box-sizing: border-box;
    display: none;
    flex-direction: column;
    inline-size: min(44em, 100vw - 2em);
    max-inline-size: none;
    max-block-size: min(52em, 100dvh - 2em);
    margin: auto;
    padding: 0;
    overflow: hidden;
    overflow-wrap: anywhere;
    hyphens: auto;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_background);
    color: var(--_text);
  }
  dialog[open] {
    display: flex;
  }
  dialog::backdrop {
    background: rgb(8 10 16 / 55%);
  }
  .top {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 1em;
    padding: 0.375em 1.25em;
    overflow: auto;
    border-block-end: 1px solid var(--_line);
  }
  h2,
  h3,
  h4,
  p,
  dl,
  dd {
    margin: 0;
    padding: 0;
  }
  h2 {
    font-size: 1.125em;
    font-weight: 600;
  }
  h3 {
    font-size: 1em;
    font-weight: 600;
  }
  h4 {
    font-size: 1em;
    font-weight: 600;
  }
  /* gives way first; only where text is so large that nothing is left of it do the others scroll */
  .body {
    flex: 1 9999 auto;
    padding: 0.625em 1.25em;
    overflow: auto;
    overscroll-behavior: contain;
  }
  section {
    position: relative;
    margin-block-start: 0.5em;
  }
  section > .switch {
    position: absolute;
    inset-block-start: 0.5em;
    inset-inline-end: 0.75em;
  }
  [hidden] {
    display: none;
  }
  input[type='search'] {
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: 44px;
    margin-block-start: 1em;
    padding: 0.5em 0.875em;
    border: 1px solid var(--_soft);
    border-radius: var(--_inner);
    background: var(--_background);
    color: var(--_text);
    font: inherit;
  }
  .soft {
    color: var(--_soft);
    font-size: 0.875em;
  }
  .tools,
  .links {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1.25em;
    margin-block-start: 0.75em;
  }
  .actions {
    flex: none;
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    max-block-size: 60dvh;
    padding: 0.75em 1.25em;
    overflow: auto;
    border-block-start: 1px solid var(--_line);
  }
  button {
    padding: 0.53em 0.8em;
  }
  .actions button {
    flex: 1 1 7.5em;
    padding: 0.25em 0.375em;
  }
  button.quiet {
    --_button-fill: transparent;
    --_button-edge: var(--_line);
    --_button-text: var(--_text);
    font-weight: 500 !important;
  }
  button[data-action='save'] {
    --_button-fill: transparent;
    --_button-text: var(--_text);
  }
  button[data-action='close'] {
    --_button-edge: transparent;
    display: grid;
    place-items: center;
    min-inline-size: 44px;
    padding: 0;
    font-size: 1.375em !important;
  }
  a {
    color: inherit;
    text-underline-offset: 0.2em;
  }
  .links a {
    padding-block: 0.125em;
  }
  /* above the banner's buttons: a second click on "Settings" must not accept everything */
  @media (min-width: 40rem) and (min-height: 40rem) {
    dialog {
      max-block-size: min(52em, 100dvh - 6.25em);
      margin-block-end: 5.25em;
    }
  }
  @media (max-height: 20rem) {
    .top,
    .actions {
      padding-block: 0.375em;
    }
  }
  @media (max-width: 40rem) {
    dialog {
      inline-size: 100%;
      max-block-size: 94dvh;
      margin-block-end: 0;
      border-inline: 0;
      border-block-end: 0;
      border-end-start-radius: 0;
      border-end-end-radius: 0;
    }
  }
`;
