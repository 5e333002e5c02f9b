import { css, unsafeCSS } from 'lit';

/** Rows as cards: what a cell is about stands above it instead of above its column. */
const cards = css`
  table,
  tbody,
  caption {
    display: block;
  }
  thead {
    /* read out, not seen */
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  tr {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 15em), 1fr));
    gap: 0.75em 1.5em;
    padding-block: 1em;
    border-block-start: 1px solid var(--_line);
  }
  th,
  td {
    min-inline-size: 0;
    padding: 0;
    border: 0;
    overflow-wrap: anywhere;
  }
  th {
    grid-column: 1 / -1;
    font-size: 1.14em;
  }
  td:empty {
    display: none;
  }
  td::before {
    display: block;
    color: var(--_soft);
    font-size: 0.92em;
    content: attr(data-label);
    content: attr(data-label) / '';
  }
`;

/** The declaration stands in the page's text: its font and colours are the page's, and it is printed with it. */
export const declarationStyles = css`
  :host {
    display: block;
    container-type: inline-size;
    /* in a box that takes its width from what is in it, a container would have none */
    contain-intrinsic-inline-size: min(40em, 85vi);
    min-inline-size: 0;
    max-inline-size: 100%;
    --_text: var(--placet-text, currentcolor);
    --_background: var(--placet-background, Canvas);
    --_line: color-mix(in srgb, currentcolor 22%, transparent);
    --_soft: color-mix(in srgb, currentcolor 78%, transparent);
    color: inherit;
    font: inherit;
  }
  .table {
    position: relative;
    margin-block: 1.5em;
    overflow-x: auto;
  }
  caption {
    padding-block-end: 0.45em;
    color: inherit;
    font-size: 1.29em;
    font-weight: 650;
  }
  th,
  td {
    min-inline-size: 8em;
    padding-inline-end: 1.14em;
    overflow-wrap: break-word;
  }
  button {
    --_button-fill: transparent;
    --_button-edge: currentcolor;
    --_button-text: currentcolor;
    padding: 0.5em 1em;
    font: inherit !important;
  }
  @media print {
    button {
      display: none;
    }
    .table {
      overflow: visible;
    }
  }
`;

/** Cards where a table finds no room; one of so many columns as `wide` finds it on hardly any screen. */
export const cardStyles = unsafeCSS(
  `@container (max-width: 40em) { ${cards} } @container (max-width: 110em) { .wide { ${cards} } }`,
);
