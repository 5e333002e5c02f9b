import type { Config } from '../../src/model/config/config.js';
import type { SiteRequest } from './browser/index.js';
import { configOf, service } from './configs.js';
import { placetPage } from './placet-page.js';

/** Where the pages of these tests post decisions. */
export const RECORDS = '/api/public/consent';

export const RECORDS_CONFIG: Config = configOf(
  [service('session', { basis: 'essential' }), service('stats'), service('news')],
  { records: { address: RECORDS } },
);

/** A page whose config has `records`, and that runs something of `stats` while it may. */
export const recordsPage = placetPage(RECORDS_CONFIG, {
  head: `<script>
    placet.while('stats', () => { document.title = 'on'; return () => { document.title = 'off'; }; });
  </script>`,
  body: '<p><a href="/next" onclick="placet.acceptAll()">Agree and go on</a></p>',
});

/** What was posted to an address, in order. */
export const postedTo = (requests: readonly SiteRequest[], path = RECORDS) =>
  requests
    .filter((request) => request.method === 'POST' && request.path === path)
    .map(({ body }): Readonly<Record<string, unknown>> => JSON.parse(body));
