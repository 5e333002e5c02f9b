import { css } from 'lit';

export const settingsStyles = css`
  dialog {
    box-sizing: border-box;
    display: none;
    flex-direction: column;
    inline-size: min(44rem, 100vw - 2rem);
    max-inline-size: none;
    max-block-size: min(52rem, 100dvh - 2rem);
    margin: auto;
    padding: 0;
    overflow: hidden;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_background);
    color: var(--_text);
    box-shadow: 0 16px 64px rgb(0 0 0 / 32%);
  }
  dialog[open] {
    display: flex;
  }
  dialog::backdrop {
    background: rgb(8 10 16 / 55%);
  }
  header {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 1rem;
    padding: 1rem 1.25rem;
    border-block-end: 1px solid var(--_line);
  }
  h2,
  h3,
  h4,
  p,
  dl,
  dd,
  ul {
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
  .body {
    flex: 1;
    padding: 1rem 1.25rem;
    overflow: auto;
    overscroll-behavior: contain;
  }
  section {
    margin-block-start: 1.5rem;
  }
  .soft,
  small {
    color: var(--_soft);
    font-size: 0.9375rem;
  }
  .service {
    margin-block-start: 0.75rem;
    padding: 0.875rem 1rem;
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 0.66);
  }
  .head {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 1rem;
  }
  .state {
    flex: none;
    color: var(--_soft);
    font-size: 0.875rem;
  }
  label.switch {
    flex: none;
    display: grid;
    place-items: center;
    min-block-size: 44px;
    min-inline-size: 56px;
    margin-block: -0.5rem;
    cursor: pointer;
  }
  input {
    appearance: none;
    box-sizing: border-box;
    inline-size: 2.875rem;
    block-size: 1.75rem;
    margin: 0;
    border: 2px solid var(--_soft);
    border-radius: 1rem;
    background: radial-gradient(circle at 0.75rem 50%, var(--_soft) 0 0.5rem, transparent 0.55rem);
    cursor: pointer;
  }
  input:checked {
    border-color: var(--_accent);
    background: radial-gradient(circle at calc(100% - 0.75rem) 50%, var(--_on-accent) 0 0.5rem, transparent 0.55rem)
      var(--_accent);
  }
  :host([dir='rtl']) input {
    transform: scaleX(-1);
  }
  summary {
    inline-size: fit-content;
    padding-block: 0.375rem;
    color: var(--_accent);
    cursor: pointer;
    font-size: 0.9375rem;
  }
  dl {
    display: grid;
    grid-template-columns: minmax(7rem, auto) 1fr;
    gap: 0.25rem 1rem;
    font-size: 0.9375rem;
  }
  dt {
    color: var(--_soft);
  }
  dd {
    overflow-wrap: anywhere;
  }
  .table {
    margin-block-start: 0.75rem;
    overflow-x: auto;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.875rem;
  }
  caption {
    padding-block-end: 0.25rem;
    color: var(--_soft);
    text-align: start;
  }
  th,
  td {
    padding: 0.375rem 0.75rem 0.375rem 0;
    border-block-start: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
  }
  th {
    font-weight: 600;
  }
  td:first-child {
    font-family: ui-monospace, monospace;
    overflow-wrap: anywhere;
  }
  .tools,
  .links {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1.25rem;
    margin-block-start: 0.75rem;
  }
  footer {
    display: grid;
    grid-template-columns: repeat(3, 1fr);
    gap: 0.5rem;
    padding: 0.875rem 1.25rem;
    border-block-start: 1px solid var(--_line);
  }
  button {
    box-sizing: border-box;
    min-block-size: 44px;
    padding: 0.5rem 0.75rem;
    border: 1px solid var(--_accent);
    border-radius: calc(var(--_radius) * 0.66);
    background: var(--_accent);
    color: var(--_on-accent);
    cursor: pointer;
    font: 600 0.9375rem/1.3 var(--_font);
  }
  button:hover {
    filter: brightness(1.12);
  }
  button.quiet {
    background: transparent;
    border-color: var(--_line);
    color: var(--_text);
    font-weight: 500;
  }
  button[data-action='save'] {
    background: transparent;
    color: var(--_accent);
  }
  button[data-action='close'] {
    display: grid;
    place-items: center;
    min-inline-size: 44px;
    padding: 0;
    border-color: transparent;
    font-size: 1.375rem;
  }
  a {
    color: var(--_accent);
    text-underline-offset: 0.2em;
  }
  :focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  @media (forced-colors: active) {
    input,
    input:checked {
      appearance: auto;
      background: none;
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
    header,
    .body,
    footer {
      padding-inline: 1rem;
    }
    footer {
      grid-template-columns: 1fr 1fr;
    }
    button[data-action='save'] {
      grid-column: 1 / -1;
    }
    dl {
      grid-template-columns: 1fr;
      gap: 0;
    }
    dd {
      margin-block-end: 0.375rem;
    }
  }
`;
