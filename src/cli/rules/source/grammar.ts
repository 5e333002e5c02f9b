import { explainProblem } from '../../../model/config/explain-problem.js';
import type { Problem } from '../../../model/config/problem.js';
import type { Rule } from '../rule.js';

/** What the browser would refuse at the start, and all of it instead of the first. */
export const grammar: Rule<readonly Problem[]> = {
  id: 'grammar',
  severity: 'error',
  sources: ['docs/config.md'],
  holds: 'The config has the members and types of the schema, and names of its own.',
  *check(problems) {
    for (const problem of problems)
      yield { path: problem.path || 'the config', message: explainProblem(problem) };
  },
};
