import { css } from 'lit';

/** One service in the settings: its card, switch, details and table. */
export const serviceStyles = css`
  .service {
    margin-block-start: 0.75rem;
    padding: 0.75rem 1rem 0.375rem;
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 0.66);
  }
  .head {
    display: flex;
    flex-wrap: wrap;
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
  @media (forced-colors: active) {
    input,
    input:checked {
      appearance: auto;
      background: none;
    }
  }
  @media (max-width: 40rem) {
    dl {
      grid-template-columns: 1fr;
      gap: 0;
    }
    dd {
      margin-block-end: 0.375rem;
    }
  }
`;
