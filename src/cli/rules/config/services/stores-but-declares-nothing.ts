import type { Config } from '../../../../model/config/config.js';
import { isActive } from '../../../../model/consent/optional-services.js';
import { allWords } from '../../prose/all-words.js';
import type { Rule } from '../../rule.js';
import { eachService } from '../each-service.js';

const STORES_SOMETHING =
  /(?<!without |no |ohne |keine )cookie|local storage|remember|merkt sich|speichert|stores /i;

/** What is not declared is not deleted on withdrawal either. */
export const storesButDeclaresNothing: Rule<Config> = {
  id: 'stores-but-declares-nothing',
  severity: 'warning',
  sources: ['policies.md D6', 'law.md NW08'],
  holds: 'A service whose text speaks of storing declares what it stores.',
  *check(config) {
    for (const [path, service] of eachService(config)) {
      const { description, storage } = service;
      if (!storage?.length && isActive(service) && STORES_SOMETHING.test(allWords(description)))
        yield {
          path: `${path}.storage`,
          message: 'its description speaks of storing, and nothing is declared; list what it keeps',
        };
    }
  },
};
