import { expect, test } from 'vitest';
import { configOf, service } from '../../support/configs.js';
import type { Opened } from '../../support/placet-page.js';
import { acceptAll, openPages, placetPage } from '../../support/placet-page.js';

const host = 'app.example.localhost';
const PATH = '/shop/cart/item';
const cookie = (name: string) => ({ name, type: 'cookie', duration: 'P1D' }) as const;
const config = configOf([
  service('stats', { storage: [cookie('st_*'), cookie('*_visit'), cookie('exact')] }),
  service('ads', { storage: [cookie('ad_id')] }),
  service('login', { basis: 'essential', storage: [cookie('session'), cookie('st_shared')] }),
]);

/** Everything granted, on a page deep in the site. */
const open = async (https = false) => {
  const opened = await openPages({ '/': '', [PATH]: placetPage(config) }, { host, https });
  await opened.tab.goto(opened.site.url(PATH, { host }));
  await opened.tab.click(acceptAll);
  await opened.tab.waitFor(() => window.placet.allows('stats'));
  return opened;
};

const seed = ({ tab }: Opened, cookies: readonly string[]) =>
  tab.evaluate((all) => {
    for (const one of all) document.cookie = one;
  }, cookies);

/** The names of all cookies sent to the page, ours left out. */
const names = async ({ session, site }: Opened) =>
  (await session.cookies(site.url(PATH, { host })))
    .map(({ name }) => name)
    .filter((name) => name !== 'klaro');

const withdraw = async (opened: Opened) => {
  await opened.tab.evaluate(() => window.placet.withdraw('stats'));
  await opened.tab.waitFor(() => !/\b(st_(?!shared)|exact=)/.test(document.cookie));
};

test("withdrawal deletes only the service's declared cookies, by name and by pattern (R17, R27, WD03)", async () => {
  const opened = await open();
  const theirs = ['st_1', 'st_', 'st_a_b', 'page_visit', 'exact'];
  const others = ['ad_id', 'session', 'st_shared', 'other', 'st', 'xst_1', 'page_visits', 'exact2', 'Exact'];
  await seed(
    opened,
    [...theirs, ...others].map((name) => `${name}=1; Path=/`),
  );
  expect(await names(opened)).toEqual([...theirs, ...others].sort());
  await withdraw(opened);
  expect(await names(opened)).toEqual(others.sort());
  expect(opened.site.count(PATH)).toBe(1);
});

test.each([
  ['host-only', 'Path=/'],
  ['on the parent domain', 'Path=/; Domain=example.localhost'],
  ['on its own domain and all below it', 'Path=/; Domain=app.example.localhost'],
  ['on the first folder', 'Path=/shop'],
  ['on the folder of the page', 'Path=/shop/cart'],
  ['on the folder of the page with a slash', 'Path=/shop/cart/'],
  ['on the path of the page', 'Path=/shop/cart/item'],
  ['without a path', ''],
  ['on a folder of the parent domain', 'Path=/shop/cart; Domain=example.localhost'],
])('a declared cookie %s is gone after withdrawal (R17, R27, WD03, F46)', async (_, attributes) => {
  const opened = await open();
  await seed(opened, [`st_1=1; ${attributes}`, 'other=1; Path=/']);
  expect(await names(opened)).toEqual(['other', 'st_1']);
  await withdraw(opened);
  expect(await names(opened)).toEqual(['other']);
});

test('a cookie that exists several times is gone everywhere after withdrawal (F46)', async () => {
  const opened = await open();
  await seed(
    opened,
    [
      'Path=/',
      'Path=/; Domain=example.localhost',
      'Path=/shop',
      'Path=/shop/cart; Domain=example.localhost',
    ].map((attributes) => `st_1=1; ${attributes}`),
  );
  expect(await names(opened)).toEqual(['st_1', 'st_1', 'st_1', 'st_1']);
  await withdraw(opened);
  expect(await names(opened)).toEqual([]);
});

test('over https Secure cookies and those with a prefix are gone after withdrawal (F46)', async () => {
  const opened = await open(true);
  const cookies = ['st_1=1; Path=/; Secure', '__Host-a_visit=1; Path=/; Secure'];
  await seed(opened, [...cookies, '__Secure-b_visit=1; Path=/; Domain=example.localhost; Secure']);
  expect(await names(opened)).toEqual(['__Host-a_visit', '__Secure-b_visit', 'st_1']);
  await withdraw(opened);
  expect(await names(opened)).toEqual([]);
});

test('partitioned cookies are gone after withdrawal (F46)', async ({ skip }) => {
  const opened = await open(true);
  await seed(opened, ['st_1=1; Path=/; Secure', 'st_1=2; Path=/; Secure; SameSite=None; Partitioned']);
  const apart = await opened.tab.evaluate(() => document.cookie.match(/st_1=/g)?.length === 2);
  skip(!apart, 'this engine does not keep partitioned cookies apart');
  await withdraw(opened);
  expect(await opened.tab.evaluate(() => document.cookie)).not.toContain('st_1');
});

test('no pattern of a service deletes the record itself (F46)', async () => {
  const everything = configOf([service('stats', { storage: [cookie('*')] })]);
  const { tab, session, site } = await openPages({ '/': placetPage(everything) });
  await tab.click(acceptAll);
  await tab.evaluate(() => {
    document.cookie = 'other=1; Path=/';
    window.placet.withdraw();
  });
  await tab.waitFor(() => !document.cookie.includes('other'));
  const [record, ...more] = await session.cookies(site.url('/'));
  expect(more).toEqual([]);
  expect(decodeURIComponent(record?.value ?? '')).toContain('"stats":false');
});
