import type { Rule } from '../rule.js';
import { foreignHosts } from './foreign-hosts.js';
import { holdBack } from './hold-back.js';
import { adviceFor, hostOwners, isEssentialHost, ownerOf } from './host-owners.js';
import { isDataOnly } from './is-data-only.js';
import { loadedAddresses } from './loaded-addresses.js';
import { loadsUnasked } from './loads-unasked.js';
import type { PageUnderConfig } from './page-under-config.js';

const ADDRESS = /(?:https?:)?\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)+/gi;

/** Is it a host that some service is known to use? Any other may be no more than a link. */
const isKnown = (host: string, { config, known }: PageUnderConfig): boolean =>
  hostOwners(host, [...config.services, ...known]).length > 0;

/** A vendor's snippet: a script in the page that makes the tag itself. A warning, for a script may also only link to the host. */
export const snippetNotGated: Rule<PageUnderConfig> = {
  id: 'snippet-not-gated',
  severity: 'warning',
  sources: ['law.md NW01', 'law.md NW02', 'policies.md R02'],
  holds: "No inline snippet of a vendor's runs before a choice.",
  *check(page) {
    const scripts = page.elements.filter(
      (element) =>
        element.tag === 'script' &&
        !element.attributes.has('src') &&
        loadsUnasked(element) &&
        !isDataOnly(element.text),
    );
    for (const element of scripts) {
      const { text, line, column } = element;
      const addresses = text.replaceAll('\\/', '/').match(ADDRESS) ?? [];
      // `third-party-not-gated` tells what a module imports
      const imported = [...loadedAddresses(element)].flatMap((loaded) => loaded.addresses);
      const told = foreignHosts(imported, page.address);
      for (const host of foreignHosts(addresses, page.address)) {
        if (told.includes(host)) continue;
        const owner = ownerOf(host, page);
        if (!isEssentialHost(host, page) && isKnown(host, page))
          yield {
            ...{ line, column },
            correction: owner === undefined ? undefined : holdBack(element, owner),
            message: `this <script> runs before any choice and names ${host}; ${adviceFor(host, 'type="text/plain"', page)}`,
          };
      }
    }
  },
};
