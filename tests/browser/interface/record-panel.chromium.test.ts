import { expect, test } from 'vitest';
import type { Tab } from '../../support/browser';
import { configOf, service } from '../../support/configs.js';
import { acceptAll, banner, openPages, placetPage, rejectAll } from '../../support/placet-page.js';

const settings = { role: 'dialog', name: 'Cookie settings' } as const;
const openSettings = { role: 'link', name: 'Cookie settings' } as const;
const download = 'Download my record';
const erase = 'Erase my record';

const storage = [
  { name: 'stats_*', type: 'localStorage', duration: 'persistent' },
  { name: 'stats_*', type: 'sessionStorage', duration: 'session' },
  { name: 'stats_*', type: 'cookie', duration: 'P30D' },
] as const;
const config = configOf([
  service('session', { basis: 'essential', title: 'Login' }),
  service('stats', { title: 'Statistics', storage, provider: { name: 'Counter GmbH', country: 'DE' } }),
  service('news', { title: 'Newsletter' }),
]);
const page = placetPage(config, {
  head: `<script>
    placet.while('stats', () => {
      localStorage.stats_user = sessionStorage.stats_visit = '1';
      document.cookie = 'stats_user=1; Path=/';
      document.title = 'on';
      return () => { document.title = 'off'; };
    });
  </script>`,
});

/** Goes to a button with the keyboard, which scrolls to it as a browser does, and presses it. */
const press = async (tab: Tab, button: string): Promise<void> => {
  await tab.appears(settings);
  for (let step = 0; step < 25; step++) {
    await tab.press('Tab');
    const { role, name } = (await tab.activeElement()) ?? {};
    if (role === 'button' && name === button) return tab.press('Enter');
  }
  throw new Error(`The keyboard does not reach "${button}"`);
};

/** What the settings say in words. */
const words = (tab: Tab): Promise<string> =>
  tab.evaluate(() => {
    const terms =
      document.querySelector('placet-settings')?.shadowRoot?.querySelectorAll('dt, dd, h3 ~ p') ?? [];
    return Array.from(terms, ({ textContent }) => textContent).join('|');
  });

test('the settings show the id and the time of the last decision (R05, R06, R34)', async () => {
  const { tab } = await openPages({ '/': page });
  await tab.click(acceptAll);
  await tab.disappears(banner);
  await tab.click(openSettings);
  await tab.appears(settings);
  const { id, time } = await tab.evaluate(() => ({
    id: window.placet.record?.id ?? 'none',
    time: new Intl.DateTimeFormat('en', { dateStyle: 'long', timeStyle: 'short' }).format(
      window.placet.record?.decidedAt,
    ),
  }));
  expect(id).toHaveLength(21);
  expect(await words(tab)).toContain(`Last decision|${time}|Browser ID|${id}`);
});

test('who has not decided yet is told that nothing is kept, and has nothing to download or erase (R06, R34)', async () => {
  const { tab } = await openPages({ '/': page });
  await tab.appears(banner);
  await tab.click(openSettings);
  await tab.appears(settings);
  expect(await words(tab)).toContain('nothing about you is kept');
  expect(await tab.find({ role: 'button', name: download })).toBeUndefined();
  expect(await tab.find({ role: 'button', name: erase })).toBeUndefined();
});

test('"Download my record" hands over a JSON file with the record and what it was about (R34)', async () => {
  const { tab, site } = await openPages({ '/': page });
  await tab.click(rejectAll);
  await tab.disappears(banner);
  await tab.click(openSettings);
  await tab.appears(settings);
  const requests = site.requests.length;
  // The file never touches the network: it is caught where the browser would save it.
  await tab.evaluate(() => {
    HTMLAnchorElement.prototype.click = async function () {
      const { download, href } = this;
      const response = await fetch(href);
      const file = { download, type: response.headers.get('content-type'), text: await response.text() };
      document.documentElement.dataset.file = JSON.stringify(file);
    };
  });
  await press(tab, download);
  const caught = await tab.waitFor(() => document.documentElement.dataset.file);
  const file = JSON.parse(caught ?? '') as {
    readonly download: string;
    readonly type: string;
    readonly text: string;
  };
  const { id, decidedAt } = await tab.evaluate(() => ({ ...window.placet.record }));
  expect(file).toMatchObject({ download: expect.stringMatching(/\.json$/), type: 'application/json' });
  const { controller, purposes, services } = config;
  expect(JSON.parse(file.text)).toEqual({
    choices: { stats: 'denied', news: 'denied' },
    id,
    decidedAt,
    version: '2026-02-17',
    source: 'banner',
    language: 'en',
    controller,
    purposes,
    services,
  });
  expect(decidedAt).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.000Z$/);
  expect(site.requests.slice(requests)).toEqual([]);
});

test('the receipt is the same record, to be had by the page too, also on a later visit (R34)', async () => {
  const { tab } = await openPages({ '/': page });
  await tab.click(rejectAll);
  await tab.disappears(banner);
  await tab.reload();
  const { receipt, record } = await tab.evaluate(() => ({
    receipt: window.placet.receipt(),
    record: window.placet.record,
  }));
  expect(record?.choices).toEqual({ stats: 'denied', news: 'denied' });
  const { controller, purposes, services } = config;
  expect(receipt).toEqual({ ...record, controller, purposes, services });
});

test('before a decision the receipt holds no choice, no id and no time (R06, R34)', async () => {
  const { tab } = await openPages({ '/': page });
  const keys = await tab.evaluate(() => Object.keys(window.placet.receipt() ?? {}));
  expect(keys.sort()).toEqual(['controller', 'purposes', 'services']);
});

test('"Erase my record" leaves no cookie and no key, stops what ran, and asks again (R34)', async () => {
  const { tab, session, site } = await openPages({ '/': page });
  await tab.click(acceptAll);
  await tab.waitFor(() => document.title === 'on');
  expect(await tab.evaluate(() => localStorage.length + sessionStorage.length)).toBe(2);
  expect(await session.cookies(site.url('/'))).toHaveLength(2);
  await tab.click(openSettings);
  await press(tab, erase);
  await tab.disappears(settings);
  await tab.appears(banner);
  await tab.waitFor(() => document.title === 'off');
  await tab.waitFor(() => document.cookie === '' && localStorage.length + sessionStorage.length === 0);
  expect(await session.cookies(site.url('/'))).toEqual([]);
  expect(await tab.evaluate(() => window.placet.record ?? 'none')).toBe('none');
  await tab.reload();
  await tab.appears(banner);
  expect(await tab.evaluate(() => document.title)).toBe('Example');
});

test('after an erasure the next decision gets a new id (R06, R34)', async () => {
  const { tab } = await openPages({ '/': page });
  const ids = [];
  for (let decision = 0; decision < 2; decision++) {
    await tab.click(rejectAll);
    await tab.disappears(banner);
    ids.push(await tab.evaluate(() => window.placet.record?.id));
    await tab.click(openSettings);
    await press(tab, erase);
  }
  expect(new Set(ids).size).toBe(2);
});
