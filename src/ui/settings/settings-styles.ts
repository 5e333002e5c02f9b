import { css } from 'lit';

/** The window of the settings: its parts, buttons and links. */
export const settingsStyles = css`
  dialog {
    visibility: visible;
    pointer-events: auto;
    box-sizing: border-box;
    display: none;
    flex-direction: column;
    inline-size: min(44rem, 100vw - 2rem);
    max-inline-size: none;
    max-block-size: min(52rem, 100dvh - 2rem);
    margin: auto;
    padding: 0;
    overflow: hidden;
    overflow-wrap: anywhere;
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
    gap: 1rem;
    padding: 0.625rem 1.25rem;
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
    font-size: 1.25rem;
    font-weight: 650;
  }
  h3 {
    font-size: 1.0625rem;
    font-weight: 650;
  }
  h4 {
    font-size: 1rem;
    font-weight: 600;
  }
  /* gives way first; only where text is so large that nothing is left of it do the others scroll */
  .body {
    flex: 1 9999 auto;
    padding: 1rem 1.25rem;
    overflow: auto;
    overscroll-behavior: contain;
  }
  section {
    position: relative;
    margin-block-start: 1.25rem;
  }
  section > .switch {
    position: absolute;
    inset-block-start: 0.5rem;
    inset-inline-end: 1rem;
  }
  [hidden] {
    display: none;
  }
  input[type='search'] {
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: 44px;
    margin-block-start: 1rem;
    padding: 0.5rem 0.875rem;
    border: 1px solid var(--_soft);
    border-radius: var(--_inner);
    background: var(--_background);
    color: var(--_text);
    font: inherit;
  }
  .soft {
    color: var(--_soft);
    font-size: 0.9375rem;
  }
  .tools,
  .links {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1.25rem;
    margin-block-start: 0.75rem;
  }
  .actions {
    flex: none;
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    max-block-size: 60dvh;
    padding: 0.875rem 1.25rem;
    overflow: auto;
    border-block-start: 1px solid var(--_line);
  }
  button {
    padding: 0.5rem 0.75rem;
  }
  .actions button {
    flex: 1 1 7.5rem;
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
    font-size: 1.375rem !important;
  }
  a {
    color: inherit;
    text-underline-offset: 0.2em;
  }
  @media (max-height: 20rem) {
    .top,
    .actions {
      padding-block: 0.375rem;
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
