import { byRelease } from '../loading/by-release.js';
import { onlyManager } from '../manager/only-manager.js';
import { pageLanguage } from '../manager/page-language.js';
import type { BuiltSite } from '../model/config/built-site.js';
import type { Config } from '../model/config/config.js';

/** Written in by `placet build`. */
declare const __PLACET_SITE__: BuiltSite;

/** This script's element; what the page calls `currentScript` to lead us astray is in no script (DOM clobbering, reliability.md T10). */
const script = document.currentScript?.closest?.('script');

// a second copy of this script leaves the first one alone; what the page's markup calls `placet` has no functions
if (!window.placet?.allows?.call) {
  const { gate, ...site } = __PLACET_SITE__;
  const from = script?.src || location.href;
  const manager = onlyManager(byRelease({ ...site, from, language: () => pageLanguage(gate.language) }));
  window.placet = manager.consent;
  // the texts come with the interface
  manager.start({ gate, config: gate as unknown as Config });
}
