import { optionalServices } from '../../../model/consent/optional-services.js';
import type { Rule } from '../rule.js';
import type { ConfigChange } from './config-change.js';
import { isAskedFor, revisionOf } from './service-change.js';

const bare = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** A consent is given to somebody (GDPR 4(11), recital 42): to another one it was not given. */
export const anotherController: Rule<ConfigChange> = {
  id: 'another-controller',
  severity: 'error',
  sources: ['policies.md G02', 'law.md UI25', 'GDPR 7'],
  holds: 'Where another company answers for the site, every service that needs consent has a new revision.',
  *check({ before, after }) {
    const [was, is] = [before.controller.name, after.controller.name];
    if (bare(was) === bare(is)) return;
    for (const service of optionalServices(after.services).filter(isAskedFor)) {
      const old = before.services.find(({ name }) => name === service.name);
      const revision = revisionOf(old) + 1;
      if (old && revisionOf(service) < revision)
        yield {
          path: `services[${after.services.indexOf(service)}].revision`,
          message: `visitors agreed with "${was}", and "${is}" asks now; set \`revision\` to ${revision}, or take the name back if it is the same company`,
        };
    }
  },
};
