import type { Config } from '../../../../model/config/config.js';
import type { Rule } from '../../rule.js';

/** What a browser takes for each, and for nothing else (RFC 6265, 4.1.1): a semicolon would begin an attribute. */
const WRITABLE = {
  name: [/^[\w!#$%&'*+.^`|~-]+$/, 'letters, digits and `-`, `_`, `.`'],
  path: [/^\/[^;\p{Cc}]*$/u, 'an address that begins with `/`, without `;`'],
  domain: [/^\.?[a-z\d-]+(\.[a-z\d-]+)*$/i, 'a host name'],
} as const;

/** An answer that no browser can keep is asked for on every page. */
export const consentCookieUnwritable: Rule<Config> = {
  id: 'consent-cookie-unwritable',
  severity: 'error',
  sources: ['policies.md R08', 'RFC 6265 4.1.1'],
  holds: 'Browsers can keep the consent cookie as it is described.',
  *check({ cookie }) {
    for (const key of ['name', 'path', 'domain'] as const) {
      const value = cookie?.[key];
      const [fits, words] = WRITABLE[key];
      if (value !== undefined && !fits.test(value))
        yield {
          path: `cookie.${key}`,
          message: `no browser keeps a cookie with this ${key}, so everybody would be asked on every page; it is ${words}`,
        };
    }
  },
};
