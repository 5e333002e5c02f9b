import type { Config } from '../../../../model/config/config.js';
import type { Rule } from '../../rule.js';

/** A path of the site, or an address with https; without a slash at its end, for more is put behind it. */
const USABLE = /^(\/(?!\/)|https:\/\/[^\s/?#])[^\s?#]*[^\s?#/]$/;

/** Nobody would see that no decision arrives: a visitor is not told. */
export const recordsAddress: Rule<Config> = {
  id: 'records-address',
  severity: 'error',
  sources: ['policies.md V21', 'GDPR 32(1)(a)'],
  holds:
    "Where decisions are posted is a path of the site, or an address with https of the site's own server.",
  *check({ records }) {
    if (records && !USABLE.test(records.address))
      yield {
        path: 'records.address',
        message: `"${records.address}" is neither a path such as "/api/public/consent" nor an address with https, without a slash at its end`,
      };
  },
};
