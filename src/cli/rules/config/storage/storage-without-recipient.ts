import type { Config } from '../../../../model/config/config.js';
import type { Rule } from '../../rule.js';
import { eachService } from '../each-service.js';

/** Visitors must be told whether others have access to what is stored. */
export const storageWithoutRecipient: Rule<Config> = {
  id: 'storage-without-recipient',
  severity: 'error',
  sources: ['law.md UI15', 'Planet49 (C-673/17)'],
  holds: 'Whoever reads of a storage item reads who gets what is in it.',
  *check(config) {
    for (const [path, { provider, recipients, storage }] of eachService(config))
      if (storage?.length && !provider && !recipients?.length)
        yield {
          path: `${path}.storage`,
          message: 'nobody is told who reads these; add `provider` or `recipients`',
        };
  },
};
