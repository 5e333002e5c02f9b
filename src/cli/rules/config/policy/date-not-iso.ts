import type { Config } from '../../../../model/config/config.js';
import type { Rule } from '../../rule.js';

const isDate = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));

/** A date in the form of one country is read as another day in the next. */
export const dateNotIso: Rule<Config> = {
  id: 'date-not-iso',
  severity: 'error',
  sources: ['policies.md D12', 'policies.md G01'],
  holds:
    'The date of the policy is ISO 8601, and rendered for each language from that; a version that is a date too.',
  *check({ date, version }) {
    if (date !== undefined && !isDate(date))
      yield { path: 'date', message: `"${date}" is no date of the form 2026-02-17` };
    if (/^\d{1,2}[./ ]\s*(\d{1,2}|[A-Za-z]{3,})[./ ]\s*\d{2,4}$/.test(version))
      yield { path: 'version', message: `"${version}" is a date in one country's form; write 2026-02-17` };
  },
};
