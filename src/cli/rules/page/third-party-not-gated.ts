import type { Rule } from '../rule.js';
import { foreignHosts } from './foreign-hosts.js';
import { adviceFor, isEssentialHost } from './host-owners.js';
import { loadingAttributes } from './loading-attributes.js';
import { loadsUnasked } from './loads-unasked.js';
import type { PageUnderConfig } from './page-under-config.js';

/** All addresses in an attribute; `srcset` has one per candidate. */
const addressesIn = (attribute: string, value = ''): readonly string[] =>
  attribute === 'srcset'
    ? value.split(/,\s+|,(?=https?:|\/)/).map((candidate) => candidate.trim().split(/\s/, 1)[0] ?? '')
    : [value];

/** A request alone tells the host who reads what, and may set a cookie. */
export const thirdPartyNotGated: Rule<PageUnderConfig> = {
  id: 'third-party-not-gated',
  severity: 'error',
  sources: ['law.md NW02', 'law.md NW11', 'policies.md R29'],
  holds: 'Nothing is loaded from another host before a choice.',
  *check(page) {
    for (const element of page.elements.filter(loadsUnasked)) {
      const { tag, attributes, line, column } = element;
      for (const attribute of loadingAttributes(tag))
        for (const host of foreignHosts(addressesIn(attribute, attributes.get(attribute)), page.address))
          if (!isEssentialHost(host, page))
            yield {
              ...{ line, column },
              message: `<${tag} ${attribute}> loads from ${host} before any choice; ${adviceFor(host, `data-${attribute}`, page)}`,
            };
    }
  },
};
