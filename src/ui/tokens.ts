import { css } from 'lit';

/** What all our elements share: colours that fit light and dark pages, and the shapes of buttons and focus. */
export const tokens = css`
  :host {
    --_background: var(--placet-background, #fff);
    --_text: var(--placet-text, #16181d);
    --_accent: var(--placet-accent, #1d3fae);
    --_on-accent: var(--placet-on-accent, #fff);
    --_radius: var(--placet-radius, 12px);
    --_line: color-mix(in srgb, var(--_text) 18%, var(--_background));
    --_soft: color-mix(in srgb, var(--_text) 72%, var(--_background));
    --_font: var(--placet-font, system-ui, sans-serif);
    color: var(--_text);
    font: 400 1rem/1.5 var(--_font);
    text-align: start;
  }
  @media (prefers-color-scheme: dark) {
    :host {
      --_background: var(--placet-background, #1a1c22);
      --_text: var(--placet-text, #eceef3);
      --_accent: var(--placet-accent, #a9bcff);
      --_on-accent: var(--placet-on-accent, #10131c);
    }
  }
  @media print {
    :host {
      display: none !important;
    }
  }
`;
