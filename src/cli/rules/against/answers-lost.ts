import { DEFAULTS } from '../../../model/config/defaults.js';
import type { Rule } from '../rule.js';
import type { ConfigChange } from './config-change.js';

/** The record is looked for under its new name, and none is there. */
export const answersLost: Rule<ConfigChange> = {
  id: 'answers-lost',
  severity: 'warning',
  sources: ['policies.md G02', 'law.md UI25', 'law.md WD02'],
  holds: 'The cookie that keeps the answers stays where it is, so that nobody is asked twice.',
  *check({ before, after }) {
    for (const member of ['name', 'path', 'domain'] as const) {
      const [was, is] = [before, after].map(
        ({ cookie }) => ({ ...DEFAULTS.cookie, ...cookie })[member as 'name'],
      );
      if (was !== is)
        yield {
          path: `cookie.${member}`,
          message: `was ${was === undefined ? 'not set' : `"${was}"`}, is ${is === undefined ? 'not set' : `"${is}"`}: the answers given so far are not found any more, refusals too, so everybody is asked again; keep it unless that is wanted`,
        };
    }
  },
};
