import { byRelease } from '../loading/by-release.js';
import type { BuiltSite } from '../model/config/built-site.js';
import { startSite } from './site.js';

/** Written in by `placet build`. */
declare const __PLACET_SITE__: BuiltSite;

/**
 * This script's element; what the page calls `currentScript` to lead us astray is in no script (DOM clobbering, reliability.md T10).
 * A module has none (faults.md C5).
 */
const script =
  document.currentScript?.closest?.('script') ??
  document.querySelector<HTMLScriptElement>('[type=module][src*=placet]');

// a second copy of this script leaves the first one alone; what the page's markup calls `placet` has no functions
if (!window.placet?.allows?.call) {
  const site = __PLACET_SITE__;
  window.placet = startSite({ ...site, load: byRelease(site, script?.src || location.href) });
}
