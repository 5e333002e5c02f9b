import { css } from 'lit';

/**
 * What all our elements share. The accent fills and the text colour writes (decision 0006), so that no accent can make a
 * text unreadable: `y` of `xyz-d65` is WCAG's relative luminance, and at 0.179 black and white have the same contrast to
 * it, 4.58:1. What stands on the accent, and the text on a background that came without one, is the better of the two.
 */
export const tokens = css`
  :host {
    --_background: var(--placet-background, #fff);
    --_text: var(--placet-text, #16181d);
    --_accent: var(--placet-accent, #1d3fae);
    --_on-accent: var(--placet-on-accent, #fff);
    --_radius: var(--placet-radius, 14px);
    --_inner: calc(var(--_radius) * 0.64);
    --_edge: color-mix(in oklab, var(--_text) 46%, var(--_accent));
    --_line: color-mix(in srgb, var(--_text) 15%, var(--_background));
    --_tint: color-mix(in srgb, var(--_text) 5%, var(--_background));
    --_soft: color-mix(in srgb, var(--_text) 76%, var(--_background));
    --_font: var(--placet-font, system-ui, sans-serif);
    color: var(--_text);
    font: 400 medium/1.5 var(--_font);
    text-align: start;
  }
  :focus-visible,
  ::slotted(button:focus-visible) {
    outline: 3px solid var(--_text) !important;
    outline-offset: 2px !important;
  }
  @media (prefers-color-scheme: dark) {
    :host {
      --_background: var(--placet-background, #1a1c22);
      --_text: var(--placet-text, #eceef3);
      --_accent: var(--placet-accent, #a9bcff);
      --_on-accent: var(--placet-on-accent, #10131c);
    }
  }
  @supports (color: color(from red xyz-d65 x y z)) {
    :host {
      --_text: var(
        --placet-text,
        color(
          from var(--_background) xyz-d65 calc(0.0086 + 0.808 * clamp(0, (0.179 - y) * 9999, 1))
            calc(0.009 + 0.85 * clamp(0, (0.179 - y) * 9999, 1))
            calc(0.012 + 0.94 * clamp(0, (0.179 - y) * 9999, 1))
        )
      );
      --_on-accent: var(
        --placet-on-accent,
        color(
          from var(--_accent) xyz-d65 calc(0.9505 * clamp(0, (0.179 - y) * 9999, 1))
            clamp(0, (0.179 - y) * 9999, 1) calc(1.089 * clamp(0, (0.179 - y) * 9999, 1))
        )
      );
    }
  }
  @media (prefers-contrast: more) {
    :host {
      --_line: var(--_text);
      --_soft: var(--_text);
      --_edge: var(--_text);
    }
  }
  /* what is important in a layer is so for all that is outside it: whatever an element says of its own display */
  @layer {
    @media print {
      :host(:not(placet-declaration)) {
        display: none !important;
      }
    }
  }
`;
