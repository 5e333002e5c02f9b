import type { Config } from '../../../../model/config/config.js';
import type { Rule } from '../../rule.js';
import { eachService } from '../each-service.js';

const MANAGERS = /googletagmanager|\bgtm\b|gtag|tag[ -]?manager/i;

/** What it loads is decided elsewhere, and its own request goes out in any case. */
export const tagManagerAsEssential: Rule<Config> = {
  id: 'tag-manager-as-essential',
  severity: 'error',
  sources: ['law.md NW07', 'VG Hannover 10 A 5385/22'],
  holds: 'A tag manager is optional.',
  *check(config) {
    for (const [path, { name, basis, title, hosts = [] }] of eachService(config))
      if (basis !== 'consent' && MANAGERS.test([name, JSON.stringify(title ?? ''), ...hosts].join(' ')))
        yield {
          path: `${path}.basis`,
          message: 'a tag manager contacts its vendor and loads others; ask for consent first',
        };
  },
};
