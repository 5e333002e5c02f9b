import type { Parts } from '../manager/parts.js';
import { findProblem } from '../model/config/find-problems.js';

/** Looks at the whole config; the sentences are loaded only for one that is wrong. */
const check: Parts['check'] = async (config) => {
  const problem = findProblem(config);
  if (!problem) return;
  const { explainConfig } = await import('../model/config/explain-config.js').catch(() => ({
    explainConfig: () => problem.path,
  }));
  return explainConfig(config);
};

export default check;
