import { css } from 'lit';

/** At the top: the banner, which may ask about something else, has the bottom. */
export const noticeStyles = css`
  :host {
    all: unset !important;
    position: fixed !important;
    inset-block: 1em auto !important;
    inset-inline: 0 !important;
    display: block !important;
    box-sizing: border-box !important;
    inline-size: min(34em, 100vw - 2em) !important;
    max-block-size: calc(100dvh - 2em) !important;
    margin-inline: auto !important;
    padding: 1em 1.25em !important;
    overflow: auto !important;
    overflow-wrap: anywhere !important;
    visibility: visible !important;
    pointer-events: auto !important;
    border: 1px solid var(--_line) !important;
    border-radius: var(--_radius) !important;
    background: var(--_background) !important;
    color: var(--_text) !important;
    font: 400 medium/1.5 var(--_font) !important;
    box-shadow: 0 1px 3px rgb(0 0 0 / 12%), 0 16px 48px rgb(0 0 0 / 20%) !important;
  }
  div {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  p {
    flex: 1 1 100%;
    margin: 0 0 0.25em;
  }
  button {
    flex: 1 1 7.5em;
    padding: 0.625em 0.875em;
  }
  button[data-action='close'] {
    --_button-fill: transparent;
    --_button-text: var(--_text);
  }
`;
