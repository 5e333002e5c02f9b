import type { Config } from '../../../../model/config/config.js';
import { daysOf } from '../../../../model/words/days-of.js';
import type { Rule } from '../../rule.js';
import { eachStorageItem } from '../each-service.js';

/** PostHog is told `cookieDays` when it starts, and keeps to that whatever is declared. */
export const posthogCookieDuration: Rule<Config> = {
  id: 'posthog-cookie-duration',
  severity: 'error',
  sources: ['law.md NW09', 'policies.md D10'],
  holds: "The declared lifetime of PostHog's cookie is the one that PostHog is told.",
  *check(config) {
    for (const [path, { type, name, duration }, { posthog }] of eachStorageItem(config)) {
      if (!posthog || type !== 'cookie' || !/^ph_.*_posthog$/.test(name)) continue;
      const { cookieDays = 365 } = posthog;
      if (daysOf(duration) !== cookieDays)
        yield {
          path: `${path}.duration`,
          message: `PostHog keeps its cookie for ${cookieDays} days; declare that, or set \`posthog.cookieDays\``,
        };
    }
  },
};
