import { inject } from 'vitest';
import type { Engine } from './provided';

/** What an engine, driven from outside, can be told. Branch on these and not on the engine's name. */
export interface Features {
  /** `tab.emulate()` changes media features of an open page. Elsewhere ask `openSession` for them. */
  readonly emulation: boolean;
  /** `session.setOffline()` cuts the network and flips `navigator.onLine`. Elsewhere use `site.offline`. */
  readonly offline: boolean;
  /** `openSession({ locale })` sets `navigator.languages`. */
  readonly locale: boolean;
  /** `openSession({ javaScript: false })`. */
  readonly javaScriptOff: boolean;
}

const byEngine: Readonly<Record<Engine, Features>> = {
  chromium: { emulation: true, offline: true, locale: true, javaScriptOff: true },
  // Over WebDriver BiDi Playwright 1.60 emulates no media and leaves scripts on.
  firefox: { emulation: false, offline: true, locale: true, javaScriptOff: false },
  // WebDriver classic knows neither; WebKit takes its language from an installed system locale only.
  webkit: { emulation: false, offline: false, locale: false, javaScriptOff: false },
};

/** The features of the engine this project runs in. */
export const features: Features = byEngine[inject('engine')];
