import type { OpenTask } from '../../../model/config/open-tasks.js';
import type { Rule } from '../rule.js';

/** What was taken from elsewhere than the vendor is a guess, and a guess must not be published as a fact. */
export const unverifiedFact: Rule<readonly OpenTask[]> = {
  id: 'unverified-fact',
  severity: 'warning',
  sources: ['docs/services.md', 'GDPR 5(1)(a)'],
  holds: 'What a ready-made service says is found on a page of its vendor, or confirmed by the author.',
  *check(tasks) {
    for (const { path, name, text } of tasks)
      if (text === undefined)
        yield {
          path,
          message: `\`${name}\` was not found on a page of the vendor; look it up, then say it yourself or add "${name}" to \`confirmed\``,
        };
  },
};
