import type { Config } from '../../../../model/config/config.js';
import type { Rule } from '../../rule.js';

/** A purpose that nothing serves is one question more for nothing. */
export const unusedPurpose: Rule<Config> = {
  id: 'unused-purpose',
  severity: 'info',
  sources: ['law.md NW10'],
  holds: 'Every purpose has a service.',
  *check(config) {
    for (const [index, { name }] of config.purposes.entries())
      if (!config.services.some(({ purposes }) => purposes.includes(name)))
        yield { path: `purposes[${index}]`, message: `no service has the purpose ${name}; take it away` };
  },
};
