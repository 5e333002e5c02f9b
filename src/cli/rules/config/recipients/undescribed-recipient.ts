import type { Config } from '../../../../model/config/config.js';
import type { Rule } from '../../rule.js';
import { eachActivity } from '../each-service.js';

/** A name alone does not tell a visitor who gets the data. */
export const undescribedRecipient: Rule<Config> = {
  id: 'undescribed-recipient',
  severity: 'warning',
  sources: ['policies.md T2', 'law.md UI12'],
  holds: 'Where `recipients` are described, each one that a service names is.',
  *check(config) {
    const known = config.recipients?.map(({ name }) => name);
    // one that is described where it is named needs no second description
    for (const [path, { recipients = [] }] of eachActivity(config))
      for (const [index, name] of recipients.entries())
        if (known && typeof name === 'string' && !known.includes(name))
          yield {
            path: `${path}.recipients[${index}]`,
            message: `"${name}" is not described in \`recipients\``,
          };
  },
};
