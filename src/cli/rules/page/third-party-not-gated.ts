import type { Rule } from '../rule.js';
import { foreignHosts } from './foreign-hosts.js';
import { holdBack } from './hold-back.js';
import { adviceFor, isEssentialHost, ownerOf } from './host-owners.js';
import { loadedAddresses } from './loaded-addresses.js';
import { loadsUnasked } from './loads-unasked.js';
import type { PageUnderConfig } from './page-under-config.js';

/** A request alone tells the host who reads what, and may set a cookie. */
export const thirdPartyNotGated: Rule<PageUnderConfig> = {
  id: 'third-party-not-gated',
  severity: 'error',
  sources: ['law.md NW02', 'law.md NW11', 'policies.md R29'],
  holds: 'Nothing is loaded from another host before a choice.',
  *check(page) {
    for (const element of page.elements.filter(loadsUnasked)) {
      const { tag, line, column } = element;
      for (const { by, addresses, mark } of loadedAddresses(element))
        for (const host of foreignHosts(addresses, page.address)) {
          if (isEssentialHost(host, page)) continue;
          const owner = mark === 'template' ? undefined : ownerOf(host, page);
          yield {
            ...{ line, column },
            correction: owner === undefined ? undefined : holdBack(element, owner),
            message: `<${tag} ${by}> loads from ${host} before any choice; ${adviceFor(host, mark, page)}`,
          };
        }
    }
  },
};
