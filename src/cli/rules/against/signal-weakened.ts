import type { SignalAnswer } from '../../../model/config/config.js';
import { DEFAULTS } from '../../../model/config/defaults.js';
import type { Rule } from '../rule.js';
import type { ConfigChange } from './config-change.js';

/** How much a browser's signal does, least first. */
const STRENGTH: readonly SignalAnswer[] = ['ignore', 'object', 'reject'];

/** What a visitor has refused once and for all is not to be asked for, or run, because a line of a config changed. */
export const signalWeakened: Rule<ConfigChange> = {
  id: 'signal-weakened',
  severity: 'warning',
  sources: ['policies.md G02', 'law.md UI20', 'GDPR 21(5)'],
  holds: "A browser's own opt-out does no less than before.",
  *check({ before, after }) {
    const [was, is] = [before, after].map(
      ({ signals }) => signals?.globalPrivacyControl ?? DEFAULTS.signals.globalPrivacyControl,
    ) as [SignalAnswer, SignalAnswer];
    if (STRENGTH.indexOf(is) < STRENGTH.indexOf(was))
      yield {
        path: 'signals.globalPrivacyControl',
        message: `was "${was}", is "${is}": browsers that signal an opt-out (Global Privacy Control) are heeded less than before; keep it, or tell visitors why`,
      };
  },
};
