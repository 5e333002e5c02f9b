import { css } from 'lit';

/** One service in the settings: its card, switch, details and table. */
export const serviceStyles = css`
  .service {
    margin-block-start: 0.75em;
    padding: 0.875em 1em 0.5em;
    border: 1px solid var(--_line);
    border-radius: var(--_inner);
  }
  .head {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 1em;
  }
  .state {
    color: var(--_soft);
    font-size: 0.875em;
  }
  label.switch {
    flex: none;
    display: grid;
    place-items: center;
    min-block-size: 44px;
    min-inline-size: 56px;
    margin-block: -0.5em;
    cursor: pointer;
  }
  input[type='checkbox'] {
    appearance: none;
    box-sizing: border-box;
    font-size: inherit;
    inline-size: 2.875em;
    block-size: 1.75em;
    margin: 0;
    border: 2px solid var(--_soft);
    border-radius: 1em;
    background: radial-gradient(circle at 0.75em 50%, var(--_soft) 0 0.5em, transparent 0.55em);
    cursor: pointer;
  }
  input[type='checkbox']:checked {
    border-color: var(--_edge);
    background: radial-gradient(circle at calc(100% - 0.75em) 50%, var(--_on-accent) 0 0.5em, transparent 0.55em)
      var(--_accent);
  }
  input[type='checkbox']:indeterminate {
    background: linear-gradient(var(--_text) 0 0) 50% / 1em 3px no-repeat;
  }
  :host([dir='rtl']) input[type='checkbox'] {
    transform: scaleX(-1);
  }
  summary {
    inline-size: fit-content;
    padding-block: 0.4em;
    color: var(--_soft);
    cursor: pointer;
    font-size: 0.9375em;
  }
  .purpose > summary {
    box-sizing: border-box;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.75em;
    inline-size: 100%;
    min-block-size: 44px;
    padding-block: 0.375em;
    padding-inline: 2.25em 5em;
    font-size: inherit;
    border-radius: var(--_inner);
    background: var(--_tint);
    color: inherit;
  }
  .purpose > summary::before {
    content: '';
    position: absolute;
    inset-block-start: 1.0625em;
    inset-inline-start: 1em;
    inline-size: 0.4375em;
    block-size: 0.4375em;
    border: solid;
    border-width: 0 2px 2px 0;
    rotate: -45deg;
  }
  :host([dir='rtl']) .purpose > summary::before {
    rotate: 135deg;
  }
  :host([dir]) .purpose[open] > summary::before {
    rotate: 45deg;
  }
  summary > p {
    flex: 100%;
  }
  dl {
    display: grid;
    grid-template-columns: fit-content(45%) 1fr;
    gap: 0.27em 1.07em;
    font-size: 0.9375em;
  }
  dt {
    color: var(--_soft);
  }
  @media (forced-colors: active) {
    input[type='checkbox'],
    input[type='checkbox']:is(:checked, :indeterminate) {
      appearance: auto;
      background: none;
    }
  }
`;
