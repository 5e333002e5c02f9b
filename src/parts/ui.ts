import type { Parts } from '../manager/parts.js';
import { findProblem } from '../model/config/find-problems.js';
import { createInterface } from '../ui/interface.js';

/**
 * The banner and the settings. Whoever sets up a site sees them first, so the whole config is checked here and not on each
 * page; the sentences are loaded only for one that is wrong.
 */
const openInterface: Parts['ui'] = async ({ consent, texts, halt, fail }, first) => {
  const { config } = consent;
  const problem = findProblem(config);
  if (problem) {
    const { explainConfig } = await import('../model/config/explain-config.js').catch(() => ({
      explainConfig: () => problem.path,
    }));
    halt(explainConfig(config));
  }
  return createInterface(consent, first, {
    load: () => texts('interface'),
    fail: (cause) => fail('interface', cause),
  });
};

export default openInterface;
