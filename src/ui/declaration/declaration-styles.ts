import { css } from 'lit';

/** The declaration stands in the page's text: its font and colours are the page's, and it is printed with it. */
export const declarationStyles = css`
  :host {
    display: block;
    --_text: var(--placet-text, currentcolor);
    --_background: var(--placet-background, Canvas);
    --_line: color-mix(in srgb, currentcolor 22%, transparent);
    --_soft: color-mix(in srgb, currentcolor 78%, transparent);
    color: inherit;
    font: inherit;
  }
  .table {
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
    :host {
      display: block !important;
    }
    button {
      display: none;
    }
    .table {
      overflow: visible;
    }
  }
`;
