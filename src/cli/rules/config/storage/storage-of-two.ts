import type { Config } from '../../../../model/config/config.js';
import type { Rule } from '../../rule.js';
import { eachStorageItem } from '../each-service.js';

/**
 * Where two services share an item, the withdrawal of one would break or spare the other. What a third party's host keeps no
 * withdrawal reaches, and several services of one vendor share it.
 */
export const storageOfTwo: Rule<Config> = {
  id: 'storage-of-two',
  severity: 'warning',
  sources: ['law.md NW10'],
  holds: 'Each storage item belongs to one service, so that it has one purpose and one switch.',
  *check(config) {
    const owners = new Map<string, string>();
    for (const [path, item, { name }] of eachStorageItem(config)) {
      if (item.host) continue;
      const key = `${item.type} ${item.name}`;
      const owner = owners.get(key);
      if (owner !== undefined && owner !== name)
        yield {
          path: `${path}.name`,
          message: `${owner} declares "${item.name}" too; one switch must decide on it, so declare it once`,
        };
      owners.set(key, name);
    }
  },
};
