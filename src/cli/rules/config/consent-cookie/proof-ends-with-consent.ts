import type { Config } from '../../../../model/config/config.js';
import { DEFAULTS } from '../../../../model/config/defaults.js';
import { optionalServices } from '../../../../model/consent/optional-services.js';
import { daysOf } from '../../../../model/words/days-of.js';
import type { Rule } from '../../rule.js';
import { eachService } from '../each-service.js';
import { consentCookieOf } from './consent-cookie-of.js';

/** A consent of the first day is used until the last one, and must be provable until then. */
export const proofEndsWithConsent: Rule<Config> = {
  id: 'proof-ends-with-consent',
  severity: 'warning',
  sources: ['policies.md D5', 'GDPR 7(1)'],
  holds: 'The proof of a consent is kept longer than the consent is valid.',
  *check(config) {
    if (!optionalServices(config.services).length) return;
    const { days, isItem } = consentCookieOf(config);
    const { retention: onServer } = { ...DEFAULTS.records, ...config.records };
    const proved = config.records && daysOf(onServer);
    if (proved !== undefined && proved <= days)
      yield {
        path: 'records.retention',
        message: `a consent holds for ${days} days, and its proof is deleted after ${proved}: the last days cannot be proved; keep it longer`,
      };
    for (const [path, { storage = [], retention }] of eachService(config)) {
      const kept = daysOf(retention);
      if (storage.some(isItem) && kept !== undefined && kept <= days)
        yield {
          path: `${path}.retention`,
          message: `a consent holds for ${days} days, and its proof is deleted after ${kept}: the last days cannot be proved; keep it longer, or say that it is kept in the browser only`,
        };
    }
  },
};
