import { nearest } from '../../../model/config/nearest.js';
import type { Rule } from '../rule.js';
import { markedServices } from './marked-services.js';
import type { PageUnderConfig } from './page-under-config.js';

/** What waits for nobody is never released, and the author wonders why. */
export const unknownService: Rule<PageUnderConfig> = {
  id: 'unknown-service',
  severity: 'error',
  sources: ['law.md NW08'],
  holds: 'Every `data-service` names a service of the config.',
  *check({ elements, config }) {
    const names = config.services.map(({ name }) => name);
    for (const element of elements)
      for (const service of markedServices(element)) {
        if (names.includes(service)) continue;
        const near = nearest(service, names);
        yield {
          line: element.line,
          column: element.column,
          message: `<${element.tag}> waits for "${service}", which the config does not list${near ? `; did you mean "${near}"?` : ''}; it is never released`,
        };
      }
  },
};
