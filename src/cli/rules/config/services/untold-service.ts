import type { Config } from '../../../../model/config/config.js';
import { optionalServices } from '../../../../model/consent/optional-services.js';
import type { Rule } from '../../rule.js';
import { eachService } from '../each-service.js';

/** Nobody can consent to what is not told. */
export const untoldService: Rule<Config> = {
  id: 'untold-service',
  severity: 'warning',
  sources: ['law.md UI11', 'GDPR 7(2)'],
  holds: 'An optional service says what it does, and its purpose has a description.',
  *check(config) {
    const optional = optionalServices(config.services);
    for (const [path, service] of eachService(config))
      if (optional.includes(service) && !service.description)
        yield { path, message: 'visitors are asked about it; say in `description` what it does' };
    for (const [index, { name, description }] of config.purposes.entries())
      if (!description && optional.some(({ purposes }) => purposes.includes(name)))
        yield {
          path: `purposes[${index}]`,
          message: 'visitors are asked about it; say in `description` what it is for',
        };
  },
};
