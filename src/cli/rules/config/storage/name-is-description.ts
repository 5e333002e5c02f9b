import type { Config } from '../../../../model/config/config.js';
import type { Rule } from '../../rule.js';
import { eachStorageItem } from '../each-service.js';

/** A sweep deletes by name: it finds nothing that is called "SSO / Authentication". */
export const nameIsDescription: Rule<Config> = {
  id: 'name-is-description',
  severity: 'error',
  sources: ['policies.md D7'],
  holds: 'The name of a storage item is its real key, or a pattern of it; words for people go into `title`.',
  *check(config) {
    for (const [path, { name }] of eachStorageItem(config))
      if (/\s|[()[\],;]/.test(name))
        yield {
          path: `${path}.name`,
          message: `"${name}" is a description; give the real key or a pattern with *, and put the words into \`title\``,
        };
  },
};
