/** Of the panel: plain, over the page, at the other end from the banner. */
export const PANEL_STYLES = `
  :host { all: initial; position: fixed; inset: auto 0 0 auto; z-index: 2147483647; }
  details { max-inline-size: min(30em, 100vw); font: 13px/1.45 system-ui, sans-serif; color: #e8eaf0; background: #16181d; }
  summary { padding: .4em .8em; cursor: pointer; font-weight: 600; }
  summary:focus-visible, .scroll:focus-visible { outline: 2px solid #a9bcff; outline-offset: -2px; }
  .scroll { max-block-size: 70vh; overflow: auto; padding: 0 .8em .8em; overflow-wrap: anywhere; }
  h2 { margin: .8em 0 .2em; font-size: 1em; color: #a9bcff; }
  ul, p, pre { margin: 0; padding: 0; list-style: none; }
  pre { white-space: pre-wrap; }
  strong { color: #ffb4a9; }
`;
