import type { SignalAnswer } from '../config/config.js';

/** What a browser may say of itself; a page's `navigator` is one. */
export interface SignallingBrowser {
  readonly globalPrivacyControl?: unknown;
}

/**
 * What a site does about the signal of a browser; nothing, where it sends none. Only the boolean `true` is a signal
 * (GPC draft 3.2, law.md SG01).
 */
export const signalAnswer = (
  wanted: SignalAnswer = 'object',
  { globalPrivacyControl }: SignallingBrowser,
): SignalAnswer => (globalPrivacyControl === true ? wanted : 'ignore');
