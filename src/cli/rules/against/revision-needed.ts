import type { Rule } from '../rule.js';
import type { ConfigChange } from './config-change.js';
import { isAskedAgain, mustAskAgain, revisionOf } from './service-change.js';

/** A consent holds for what was told when it was given, and for nothing that came after. */
export const revisionNeeded: Rule<ConfigChange> = {
  id: 'revision-needed',
  severity: 'error',
  sources: ['policies.md G02', 'law.md UI25', 'GDPR 7'],
  holds:
    'A service with a new recipient, purpose, data, storage, country or a longer duration has a new revision.',
  *check({ services }) {
    for (const change of services) {
      if (!mustAskAgain(change) || isAskedAgain(change)) continue;
      const { name, path, is, reasons } = change;
      const revision = revisionOf(is) + 1;
      yield {
        path: `${path}.revision`,
        message: `${name} must be asked for again (${reasons.join('; ')}); set \`revision\` to ${revision}`,
      };
    }
  },
};
