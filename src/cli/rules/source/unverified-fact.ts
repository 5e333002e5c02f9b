import type { OpenTask } from '../../../model/config/open-tasks.js';
import type { Rule } from '../rule.js';

/** What was taken from elsewhere than the vendor is a guess, and a guess must not be published as a fact. */
export const unverifiedFact: Rule<readonly OpenTask[]> = {
  id: 'unverified-fact',
  severity: 'warning',
  sources: ['docs/services.md', 'GDPR 5(1)(a)'],
  holds: 'What a ready-made service says is found on a page of its vendor, or confirmed by the author.',
  *check(tasks) {
    const facts = tasks.filter(({ text }) => text === undefined);
    for (const path of new Set(facts.map((fact) => fact.path))) {
      const names = facts.filter((fact) => fact.path === path).map(({ name }) => name);
      yield {
        path,
        message: `not found on a page of the vendor: look it up, then say it yourself or add "confirmed": [${names.map((name) => `"${name}"`).join(', ')}]`,
      };
    }
  },
};
