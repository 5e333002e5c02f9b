import { css } from 'lit';

/** One service in the settings: its card, switch, details and table. */
export const serviceStyles = css`
  .service {
    margin-block-start: 0.75rem;
    padding: 0.875rem 1rem 0.5rem;
    border: 1px solid var(--_line);
    border-radius: var(--_inner);
  }
  .head {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 1rem;
  }
  .state {
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
  input[type='checkbox'] {
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
  input[type='checkbox']:checked {
    border-color: var(--_edge);
    background: radial-gradient(circle at calc(100% - 0.75rem) 50%, var(--_on-accent) 0 0.5rem, transparent 0.55rem)
      var(--_accent);
  }
  input[type='checkbox']:indeterminate {
    background: linear-gradient(var(--_text) 0 0) 50% / 1rem 3px no-repeat;
  }
  :host([dir='rtl']) input[type='checkbox'] {
    transform: scaleX(-1);
  }
  summary {
    inline-size: fit-content;
    padding-block: 0.375rem;
    color: var(--_soft);
    cursor: pointer;
    font-size: 0.9375rem;
  }
  .purpose > summary {
    box-sizing: border-box;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.75rem;
    inline-size: 100%;
    min-block-size: 44px;
    padding-inline: 2.25rem 5rem;
    border-radius: var(--_inner);
    background: var(--_tint);
    color: inherit;
  }
  .purpose > summary::before {
    content: '';
    position: absolute;
    inset-block-start: 1.0625rem;
    inset-inline-start: 1rem;
    inline-size: 0.4375rem;
    block-size: 0.4375rem;
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
  .purpose > p {
    margin: 0.625rem 1rem 0;
  }
  dl {
    display: grid;
    grid-template-columns: fit-content(45%) 1fr;
    gap: 0.25rem 1rem;
    font-size: 0.9375rem;
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
