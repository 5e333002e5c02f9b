import type { Consent, Interface, Manager } from '../manager/api.js';
import { findProblem } from '../model/config/check-config.js';
import { createInterface, type InterfaceOptions } from '../ui/interface.js';
import type { Texts } from '../ui/kit/texts.js';

/**
 * What `placet.js` loads when there is something to ask, or the visitor asks. Whoever sets up a site sees the interface
 * first, so the config is checked here and not on each page; the sentences are loaded only for one that is wrong.
 */
const open = async (
  consent: Consent,
  texts: Texts,
  { halt, ...options }: InterfaceOptions & Pick<Manager, 'halt'>,
): Promise<Interface> => {
  const problem = findProblem(consent.config);
  if (problem) {
    const { explainConfig } = await import('../model/config/explain-config.js').catch(() => ({
      explainConfig: () => problem.path,
    }));
    halt(explainConfig(consent.config));
  }
  return createInterface(consent, texts, options);
};

export default open;
