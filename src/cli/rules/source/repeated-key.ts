import type { RepeatedKey } from '../../input/repeated-keys.js';
import type { Rule } from '../rule.js';

/** Of two members of one name only the last counts, and whoever reads the first is misled. */
export const repeatedKey: Rule<readonly RepeatedKey[]> = {
  id: 'repeated-key',
  severity: 'error',
  sources: ['RFC 8259 4'],
  holds: 'No member of the JSON is there twice: the last one would win unseen.',
  *check(repeated) {
    for (const { key, line, column } of repeated)
      yield {
        ...{ line, column },
        message: `"${key}" is there twice in one object, and only the last one counts; take one away`,
      };
  },
};
