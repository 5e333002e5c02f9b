import type { Parts } from '../manager/parts.js';
import { findProblem } from '../model/config/find-problems.js';

/** Looks at the whole config, and halts all where it is wrong; the sentences are loaded only then. */
const check: Parts['check'] = async ({ consent: { config }, halt }) => {
  const problem = findProblem(config);
  if (!problem) return;
  await import('../model/config/explain-config.js').then(
    ({ explainConfig }) => halt(explainConfig(config)),
    () => halt(problem.path),
  );
};

export default check;
