import type { Config } from '../../../../model/config/config.js';
import type { Rule } from '../../rule.js';
import { eachService } from '../each-service.js';

/** Told, for only a look at the pages can say whether it is so. */
export const plannedWithHosts: Rule<Config> = {
  id: 'planned-with-hosts',
  severity: 'info',
  sources: ['policies.md T6'],
  holds:
    'A planned or disabled service runs nowhere; where it names hosts, make sure that no page talks to them.',
  *check(config) {
    for (const [path, { status, hosts, posthog }] of eachService(config))
      if (status && status !== 'active' && (hosts?.length || posthog))
        yield {
          path: `${path}.status`,
          message: `it is ${status}, but says where it would send data; check that no page does`,
        };
  },
};
