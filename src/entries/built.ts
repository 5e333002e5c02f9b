import { byRelease } from '../loading/by-release.js';
import type { BuiltSite } from '../model/config/built-site.js';
import { ownScript } from './own-script.js';
import { startOnPage } from './start-on-page.js';

/** Written in by `placet build`. */
declare const __PLACET_SITE__: BuiltSite;

// a second copy of this script leaves the first one alone; what the page's markup calls `placet` has no functions
if (!window.placet?.allows?.call) {
  const site = __PLACET_SITE__;
  window.placet = startOnPage({ ...site, load: byRelease(site, ownScript?.src || location.href) });
}
