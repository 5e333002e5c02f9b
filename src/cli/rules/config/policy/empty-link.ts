import type { Config } from '../../../../model/config/config.js';
import type { Rule } from '../../rule.js';
import { eachLeaf } from '../each-leaf.js';
import { eachService } from '../each-service.js';

/** Of the schemes that are linked, or within the site. */
const LEADS_SOMEWHERE = /^(https?:\/\/.+|mailto:.+|tel:.+|\.?\.?\/|[\w-]+[./])/;

/** Every address that a visitor can be led to, with its path. */
const linksOf = (config: Config): readonly (readonly [string, unknown])[] => [
  ...eachLeaf(config.links, 'links'),
  ...(config.references ?? []).flatMap(({ href }, index) => [...eachLeaf(href, `references[${index}].href`)]),
  ...eachService(config).flatMap(([path, { provider }]) => [
    ...eachLeaf(provider?.privacyPolicy, `${path}.provider.privacyPolicy`),
  ]),
];

/** A link that leads nowhere looks as if there were something to read. */
export const emptyLink: Rule<Config> = {
  id: 'empty-link',
  severity: 'error',
  sources: ['policies.md D13', 'policies.md G17'],
  holds: 'Every link leads somewhere, and to an address that may be followed.',
  *check(config) {
    for (const [path, address] of linksOf(config))
      if (typeof address === 'string' && !LEADS_SOMEWHERE.test(address))
        yield { path, message: `"${address}" leads nowhere; give an address or take the link away` };
  },
};
