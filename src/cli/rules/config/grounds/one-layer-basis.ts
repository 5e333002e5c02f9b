import type { Config } from '../../../../model/config/config.js';
import type { Rule } from '../../rule.js';
import { eachService } from '../each-service.js';

const isDeviceLayer = (basis: string): boolean =>
  /TDDDG|TTDSG|ePrivacy|e-privacy|PECR|2002\/58|165\b/i.test(basis);
const isDataLayer = (basis: string): boolean => /GDPR|DSGVO|\b6\s*\(1\)/i.test(basis);

/** Access to the device and what is done with the data afterwards are two questions of law. */
export const oneLayerBasis: Rule<Config> = {
  id: 'one-layer-basis',
  severity: 'error',
  sources: ['policies.md D8', 'law.md UI10', 'TDDDG 25'],
  holds: 'A service that stores names two grounds: one for the access to the device, one for the data.',
  *check(config) {
    for (const [path, { legalBasis = [], storage = [] }] of eachService(config)) {
      if (!storage.length || (legalBasis.some(isDeviceLayer) && legalBasis.some(isDataLayer))) continue;
      const missing = legalBasis.some(isDeviceLayer)
        ? 'for the data, such as "GDPR 6(1)(a)"'
        : 'for storing on the device, such as "TDDDG 25(1)" with consent or "TDDDG 25(2)" where strictly necessary';
      yield { path: `${path}.legalBasis`, message: `a ground is missing ${missing}` };
    }
  },
};
