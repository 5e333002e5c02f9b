import type { Rule } from '../rule.js';
import type { ConfigChange } from './config-change.js';

/** As dates and version numbers are: part by part, by number where both are numbers. */
const order = new Intl.Collator('en', { numeric: true });

/** Records name the version that visitors were shown; a later one with an earlier name makes them lie. */
export const versionBackwards: Rule<ConfigChange> = {
  id: 'version-backwards',
  severity: 'error',
  sources: ['policies.md G02', 'law.md UI25', 'GDPR 7(1)'],
  holds: 'The version of a config is not before that of the one that it replaces.',
  *check({ before, after }) {
    // names such as "spring" have no order
    if (![before, after].every(({ version }) => /^v?\d/.test(version))) return;
    if (order.compare(after.version, before.version) < 0)
      yield {
        path: 'version',
        message: `"${after.version}" is before "${before.version}", which records name already; give a later one, or look whether the two configs are the wrong way round`,
      };
  },
};
