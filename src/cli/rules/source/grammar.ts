import { explainProblem } from '../../../model/config/explain-problem.js';
import { findProblems } from '../../../model/config/find-problems.js';
import type { Remark, Rule } from '../rule.js';

/** Beyond so many problems another one tells nothing new. */
const MOST_PROBLEMS = 100;

/** What the browser would refuse at the start, and all of it instead of the first. */
export const grammar: Rule<unknown> = {
  id: 'grammar',
  severity: 'error',
  sources: ['docs/config.md'],
  holds: 'The config has the members and types of the schema, and names of its own.',
  check(config) {
    const told: Remark[] = [];
    for (const problem of findProblems(config)) {
      if (told.length === MOST_PROBLEMS) break;
      told.push({ path: problem.path || 'the config', message: explainProblem(problem) });
    }
    return told;
  },
};
