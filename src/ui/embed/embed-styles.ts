import { css } from 'lit';

/** How a placeholder looks; where it is says `embed-place.ts`. For a template, which has no box, it stands in the flow. */
export const embedStyles = css`
  :host {
    all: unset !important;
    display: block !important;
    box-sizing: border-box !important;
    overflow: hidden !important;
    container-type: size !important;
    pointer-events: auto !important;
    border-radius: min(var(--_radius), 12px) !important;
    background: var(--_tint) !important;
    color: var(--_text) !important;
    font: 400 medium/1.45 var(--_font) !important;
    text-align: start !important;
  }
  :host([data-flow]) {
    container-type: inline-size !important;
  }
  .box {
    display: flex;
    box-sizing: border-box;
    block-size: 100%;
    min-block-size: inherit;
    overflow: auto;
    border: 1px solid var(--_line);
    border-radius: inherit;
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
    box-sizing: border-box;
    max-inline-size: min(34.5em, 100%);
    margin: auto;
    padding: 1.25em;
    overflow-wrap: anywhere;
    background: var(--_tint);
  }
  /* the picture is what the page shows here; what is said about it stands at its foot */
  img ~ .text {
    inline-size: 100%;
    max-inline-size: 100%;
    margin-block-end: 0;
  }
  strong,
  p {
    display: block;
    margin: 0 0 0.25em;
    font-weight: 650;
  }
  p {
    color: var(--_soft);
    font-size: 0.875em;
    font-weight: 400;
  }
  /* in sight, also where the text has to scroll */
  .actions {
    position: sticky;
    inset-block-end: 0;
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    padding-block: 0.5em;
    background: inherit;
  }
  button {
    flex: 1 1 9em;
    padding: 0.4em 0.8em;
    overflow-wrap: break-word;
  }
  /* one thing to do, and what else there is */
  [data-action='always-allow'] {
    --_button-fill: transparent;
    --_button-text: var(--_text);
  }
  .more {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    align-items: baseline;
    color: var(--_soft);
    font-size: 0.875em;
  }
  a {
    padding-block: 0.29em;
    color: var(--_text);
    text-underline-offset: 0.2em;
  }
  @container (max-width: 17em) or (max-height: 17em) {
    .text {
      padding: 0.5em 0.75em;
    }
    strong,
    p,
    .more,
    button {
      font-size: 0.8125em !important;
    }
    .actions {
      padding-block: 0.25em;
      gap: 0.25em;
    }
    button {
      flex-basis: 8em;
      min-block-size: 30px !important;
      padding: 0.15em 0.46em;
    }
  }
  /* no room to say who would learn of it: so nothing is asked here, and the link leads to where it is said */
  @container (max-width: 9em) or (max-height: 9em) {
    .text {
      padding: 0.125em 0.5em;
    }
    p,
    span,
    .actions {
      display: none;
    }
    strong {
      margin: 0;
      overflow: hidden;
      text-overflow: ellipsis;
      white-space: nowrap;
    }
  }
`;
