import type { Config } from '../../../../model/config/config.js';
import type { Rule } from '../../rule.js';

/** A record that is nobody's proves nothing, and nobody could read or erase it. */
export const recordsWithoutId: Rule<Config> = {
  id: 'records-without-id',
  severity: 'error',
  sources: ['law.md RC09'],
  holds:
    'Decisions that are written down on a server have a random id, with which their visitor reads and erases them.',
  *check({ records, cookie }) {
    if (records && cookie?.browserId === false)
      yield {
        path: 'cookie.browserId',
        message: 'without an id no decision is posted; leave one of both out',
      };
  },
};
