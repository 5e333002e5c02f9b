import { css } from 'lit';

/**
 * The placeholder lies over the blocked element, which keeps its own box: nothing can shift. Sizes come as custom
 * properties because a strict policy forbids style attributes and important rules keep the page's out. For a template,
 * which has no box, it stands in the flow.
 */
export const embedStyles = css`
  :host {
    all: unset !important;
    position: absolute !important;
    display: block !important;
    box-sizing: border-box !important;
    inline-size: auto !important;
    width: var(--_width) !important;
    height: var(--_height) !important;
    translate: var(--_x, 0) var(--_y, 0) !important;
    overflow: hidden !important;
    container-type: size !important;
    visibility: visible !important;
    pointer-events: auto !important;
    border-radius: min(var(--_radius), 12px) !important;
    background: color-mix(in srgb, var(--_text) 4%, var(--_background)) !important;
    color: var(--_text) !important;
    font: 400 1rem/1.45 var(--_font) !important;
    text-align: start !important;
  }
  :host([data-small]) {
    display: none !important;
  }
  :host([data-flow]) {
    position: relative !important;
    width: var(--_width, auto) !important;
    max-width: 100% !important;
    height: var(--_height, auto) !important;
    min-height: 10rem !important;
    container-type: inline-size !important;
  }
  .box {
    display: flex;
    box-sizing: border-box;
    block-size: 100%;
    min-block-size: inherit;
    padding: 1.25rem;
    overflow: auto;
    border: 1px solid var(--_line);
    border-radius: inherit;
    background: center / cover no-repeat;
  }
  img {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }
  .text {
    position: relative;
    max-inline-size: 32rem;
    margin: auto;
    padding: 0;
    overflow-wrap: anywhere;
  }
  img ~ .text {
    padding: 1rem;
    border-radius: calc(var(--_radius) * 0.66);
    background: var(--_background);
  }
  strong,
  p {
    display: block;
    margin: 0 0 0.25rem;
    font-weight: 650;
  }
  p {
    color: var(--_soft);
    font-size: 0.875rem;
    font-weight: 400;
  }
  /* in sight, also where the text has to scroll */
  .actions {
    position: sticky;
    inset-block-end: 0;
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    margin-block: 0.75rem 0.25rem;
    background: var(--_background);
  }
  button {
    flex: 1 1 8.5rem;
    min-block-size: 44px;
    padding: 0.375rem 0.75rem;
    border: 1px solid var(--_edge);
    border-radius: calc(var(--_radius) * 0.66);
    background: var(--_accent);
    color: var(--_on-accent);
    font: 600 0.9375rem/1.3 var(--_font);
    overflow-wrap: anywhere;
    cursor: pointer;
  }
  a {
    display: inline-block;
    padding-block: 0.25rem;
    color: var(--_text);
    font-size: 0.875rem;
    text-underline-offset: 0.2em;
  }
  :focus-visible {
    outline: 3px solid var(--_text);
    outline-offset: 2px;
  }
  @container (max-width: 15rem) or (max-height: 15rem) {
    .box {
      padding: 0.5rem;
    }
    img ~ .text {
      padding: 0.5rem;
    }
    strong,
    p,
    a,
    button {
      font-size: 0.8125rem;
    }
    .actions {
      margin-block: 0.375rem 0;
      gap: 0.25rem;
    }
    button {
      flex-basis: 5rem;
      min-block-size: 30px;
      padding: 0.125rem 0.375rem;
    }
  }
`;
