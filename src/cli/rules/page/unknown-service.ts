import { nearest } from '../../../model/config/nearest.js';
import type { PageElement } from '../../input/read-page.js';
import type { Correction, Rule } from '../rule.js';
import { correctTag } from './correct-tag.js';
import { markedServices } from './marked-services.js';
import type { PageUnderConfig } from './page-under-config.js';

/** The element with another service, whichever way it is marked. */
const withService = (element: PageElement, service: string, other: string): Correction | undefined => {
  const mark = element.attributes.has('data-service') ? 'data-service' : 'data-name';
  const words = (element.attributes.get(mark) ?? '').split(/\s+/);
  const value = words.map((word) =>
    word.replace(/^!/, '') === service ? word.replace(service, other) : word,
  );
  return correctTag(element, { [mark]: { value: value.join(' ') } });
};

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
          correction: near === undefined ? undefined : withService(element, service, near),
          message: `<${element.tag}> waits for "${service}", which the config does not list${near ? `; did you mean "${near}"?` : ''}; it is never released`,
        };
      }
  },
};
