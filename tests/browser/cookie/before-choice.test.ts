import { expect, test } from 'vitest';
import type { Session, Site, Tab } from '../../support/browser';
import { configOf, service } from '../../support/configs.js';
import { banner, openPages, placetPage } from '../../support/placet-page.js';

const body = `<div style="block-size: 5000px"></div>
  <script type="text/plain" data-service="stats">document.title = 'ran'</script>`;
const page = placetPage(
  configOf([
    service('stats', { storage: [{ name: 'stats_*', type: 'localStorage', duration: 'persistent' }] }),
    service('news'),
  ]),
  { body },
);

/** What is kept of the visitor in this browser, and what has run. */
const traces = async (tab: Tab, session: Session, site: Site) => ({
  ...(await tab.evaluate(async () => ({
    title: document.title,
    record: window.placet.record ?? 'none',
    script: document.cookie,
    keys: [...Object.keys(localStorage), ...Object.keys(sessionStorage)],
    databases: (await indexedDB.databases()).length,
    caches: (await globalThis.caches.keys()).length,
  }))),
  cookies: await session.cookies(site.url('/')),
});
const nothing = {
  title: 'Example',
  record: 'none',
  script: '',
  keys: [],
  databases: 0,
  caches: 0,
  cookies: [],
};

const ways: readonly (readonly [string, (tab: Tab) => Promise<void>])[] = [
  [
    'ten page views',
    async (tab) => {
      for (let view = 0; view < 10; view++) await tab.reload();
    },
  ],
  [
    'Esc',
    async (tab) => {
      await tab.press('Escape');
      await tab.press('Tab');
      await tab.press('Escape');
    },
  ],
  [
    'scrolling to the end of the page',
    async (tab) => {
      await tab.evaluate(() => scrollTo(0, document.body.scrollHeight));
      await tab.waitFor(() => scrollY > 1000);
    },
  ],
  ['clicking into the page', (tab) => tab.click({ role: 'heading', name: 'Example' })],
  [
    // A manager that writes late would do so within the second in which it sweeps.
    'waiting three seconds',
    async (tab) => {
      const opened = await tab.evaluate(() => performance.now());
      await tab.waitFor((since: number) => performance.now() > since + 3000, opened);
    },
  ],
  [
    'looking at the settings and closing them',
    async (tab) => {
      await tab.click({ role: 'button', name: 'Settings' });
      await tab.click({ role: 'button', name: 'Close' });
      await tab.disappears({ role: 'dialog', name: 'Cookie settings' });
    },
  ],
];

test.each(ways)(
  '%s makes no cookie, no id and no stored key, and the question stays (R06)',
  async (_, act) => {
    const { tab, session, site } = await openPages({ '/': page }, { https: true });
    await tab.appears(banner);
    expect(await traces(tab, session, site)).toEqual(nothing);
    await act(tab);
    await tab.appears(banner);
    expect(await traces(tab, session, site)).toEqual(nothing);
    expect(site.requests.filter(({ headers }) => headers.cookie)).toEqual([]);
  },
);
