/**
 * This script's element; what the page calls `currentScript` to lead us astray is in no script (DOM clobbering, reliability.md T10).
 * A module has none (faults.md C5).
 */
export const ownScript =
  document.currentScript?.closest?.('script') ??
  document.querySelector<HTMLScriptElement>('[type=module][src*=placet]');
