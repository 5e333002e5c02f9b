import type { PageElement } from '../../input/read-page.js';
import type { Rule } from '../rule.js';
import { correctTag } from './correct-tag.js';
import { foreignHosts } from './foreign-hosts.js';
import { ownerOf } from './host-owners.js';
import { loadingAttributes } from './loading-attributes.js';
import { isMarked } from './marked-services.js';
import { nearMarks } from './near-marks.js';
import type { PageUnderConfig } from './page-under-config.js';

/** Loaders of pictures use `data-src` too, and say so by a class, or by a picture that stands there first. */
const isLazy = ({ tag, attributes }: PageElement): boolean =>
  /lazy|lozad|unveil/i.test(attributes.get('class') ?? '') ||
  loadingAttributes(tag).some((name) => attributes.has(name));

const addressOf = ({ tag, attributes }: PageElement): string | undefined =>
  loadingAttributes(tag)
    .map((name) => attributes.get(`data-${name}`))
    .find(Boolean);

/** The gate does not know the element, and nothing else gives it an address. */
export const addressWithoutService: Rule<PageUnderConfig> = {
  id: 'address-without-service',
  severity: 'error',
  sources: ['law.md NW08'],
  holds: 'What waits with `data-src` says for which service, by `data-service`.',
  *check(page) {
    for (const element of page.elements) {
      const { tag, isInert, line, column } = element;
      const address = addressOf(element);
      if (!address || isInert || isMarked(element) || isLazy(element)) continue;
      if (nearMarks(element).some(({ meant }) => meant === 'data-service')) continue;
      const [host] = foreignHosts([address], page.address);
      const owner = host === undefined ? undefined : ownerOf(host, page);
      yield {
        ...{ line, column },
        correction:
          owner === undefined ? undefined : correctTag(element, { 'data-service': { value: owner } }),
        message: `<${tag}> has an address to load later and no data-service, so it is never loaded; name its service${owner === undefined ? '' : `, "${owner}"`}`,
      };
    }
  },
};
