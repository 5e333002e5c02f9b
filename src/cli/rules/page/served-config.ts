import { explainConfig } from '../../../model/config/explain-config.js';
import type { Rule } from '../rule.js';
import type { PageUnderConfig } from './page-under-config.js';
import { configAddresses } from './placet-scripts.js';

/** What is wrong with a text as the config of a browser. */
const faultOf = (text: string): string | undefined => {
  try {
    return explainConfig(JSON.parse(text.replace(/^\uFEFF/, '')));
  } catch {
    return /^\s*</.test(text) ? 'it is no JSON but markup' : 'it is no JSON';
  }
};

/** A browser fills in no ready-made services, and refuses a config that is wrong: then nobody is asked. */
export const servedConfig: Rule<PageUnderConfig> = {
  id: 'served-config',
  severity: 'error',
  sources: ['docs/config.md', 'reliability.md F33'],
  holds: 'The config that the page names is one that a browser can use.',
  *check({ elements, taken }) {
    for (const [{ line, column }, , address] of configAddresses(elements)) {
      const file = taken.get(address);
      const fault = file && 'text' in file ? faultOf(file.text) : undefined;
      if (fault) yield { line, column, message: `a browser cannot use ${address}: ${fault}` };
    }
  },
};
