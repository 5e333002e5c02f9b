import type { Consent } from '../../manager/consent.js';
import type { Config } from '../../model/config/config.js';
import type { Decisions } from '../../ui/kit/decisions.js';

/** The visitor's decisions beside a config of one's own: what one file shows need not be known to the whole page. */
export const withFacts = (consent: Consent, facts: () => Config): Decisions => ({
  get config() {
    return facts();
  },
  get record() {
    return consent.record;
  },
  get undecided() {
    return consent.undecided;
  },
  allows: consent.allows,
  choice: consent.choice,
  decide: consent.decide,
  rejectAll: consent.rejectAll,
  forget: consent.forget,
  openSettings: consent.openSettings,
  receipt: consent.receipt,
  addEventListener: (type, listener) => consent.addEventListener(type, listener),
});
