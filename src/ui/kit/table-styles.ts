import { css } from 'lit';

/** Of the tables in the settings and in the declaration. */
export const tableStyles = css`
  .table {
    margin-block-start: 0.75em;
    overflow-x: auto;
    overflow-wrap: normal;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.875em;
  }
  caption {
    padding-block-end: 0.25em;
    color: var(--_soft);
    text-align: start;
  }
  th,
  td {
    padding-block: 0.43em;
    padding-inline: 0 0.86em;
    border-block-start: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
  }
  th {
    font-weight: 600;
  }
  /* names such as "ph_*" keep their order among words that run the other way */
  :host([dir='rtl']) :is(th, td, dd) {
    unicode-bidi: plaintext;
    text-align: right;
  }
`;
