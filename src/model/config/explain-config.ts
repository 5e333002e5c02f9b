import { explainProblem } from './explain-problem.js';
import { findProblem } from './find-problems.js';

/**
 * What is wrong with a config, as a path and a sentence that says what to do; `undefined` when it is right. Only the
 * first problem is told. Never throws, whatever it is given.
 */
export const explainConfig = (config: unknown): string | undefined => {
  const problem = findProblem(config);
  return problem && `${problem.path || 'the config'}: ${explainProblem(problem)}`;
};
