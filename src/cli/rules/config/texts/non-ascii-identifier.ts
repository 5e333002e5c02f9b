import type { Config } from '../../../../model/config/config.js';
import type { Rule } from '../../rule.js';
import { eachService, eachStorageItem } from '../each-service.js';
import { LOOKALIKES } from './lookalikes.js';

const identifiersIn = (config: Config): readonly (readonly [string, string])[] => [
  ...eachService(config).flatMap(([path, { hosts = [] }]) =>
    hosts.map((host, index) => [`${path}.hosts[${index}]`, host] as const),
  ),
  ...eachStorageItem(config).map(([path, { name }]) => [`${path}.name`, name] as const),
];

/** Browsers send a host in Punycode, so one with other letters matches nothing. */
export const nonAsciiIdentifier: Rule<Config> = {
  id: 'non-ascii-identifier',
  severity: 'error',
  sources: ['policies.md D3'],
  holds: 'Hosts and storage names are ASCII, as they are sent and compared.',
  *check(config) {
    for (const [path, name] of identifiersIn(config))
      if (/[^ -~]/.test(name) && !LOOKALIKES.test(name))
        yield { path, message: `"${name}" is not ASCII; write it as the browser sends it` };
  },
};
