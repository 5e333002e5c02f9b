import { expect, test } from 'vitest';
import type { CookieOptions } from '../../../src/model/config/config.js';
import { configOf, service } from '../../support/configs.js';
import { acceptAll, banner, openPages, placetPage } from '../../support/placet-page.js';

const host = 'app.example.localhost';
const pageWith = (cookie: CookieOptions): string => placetPage(configOf([service('stats')], { cookie }));

/** A visitor who accepts on a page of a site with these options for its cookie. */
const accepted = async (options: CookieOptions, path = '/') => {
  const page = pageWith(options);
  const opened = await openPages({ '/': page, '/shop/': page, '/shop/cart': page }, { https: true, host });
  const { tab, session, site } = opened;
  await tab.goto(site.url(path, { host }));
  await tab.click(acceptAll);
  await tab.disappears(banner);
  const cookies = await session.cookies(site.url(path, { host }));
  expect(cookies).toHaveLength(1);
  const [cookie] = cookies;
  const record = JSON.parse(decodeURIComponent(cookie?.value ?? '')) as {
    readonly $: { readonly at: number };
  };
  await tab.reload();
  expect(await tab.evaluate(() => window.placet.choice('stats'))).toBe('granted');
  return { ...opened, cookie, record, days: ((cookie?.expires ?? 0) - record.$.at) / 86_400 };
};

test('the cookie has the name that the config gives it, and "klaro" is not made (R07)', async () => {
  const { cookie, tab } = await accepted({ name: 'choices' });
  expect(cookie?.name).toBe('choices');
  expect(await tab.evaluate(() => document.cookie)).not.toContain('klaro');
});

test.each([30, 400])(
  'a cookie of %i days ends that many days after the decision (R08, F13)',
  async (days) => {
    expect((await accepted({ days })).days).toBeCloseTo(days, 2);
  },
);

test('a record of 30 days is not honoured after 31 days, whatever the browser keeps (UI24, F12)', async () => {
  const at = Math.floor(Date.now() / 1000) - 31 * 86_400;
  const value = encodeURIComponent(JSON.stringify({ stats: true, $: { id: 'old', at, v: '1' } }));
  const { tab } = await openPages(
    { '/': pageWith({ days: 30 }) },
    {
      handler: ({ headers }, response) => {
        if (!headers.cookie) response.setHeader('set-cookie', `klaro=${value}; Max-Age=9999999; Path=/`);
      },
    },
  );
  await tab.appears(banner);
  expect(await tab.evaluate(() => document.cookie)).toContain('klaro=');
  expect(await tab.evaluate(() => window.placet.allows('stats'))).toBe(false);
});

test('a cookie for one path of the site stays on that path (R11)', async () => {
  const { cookie, tab, session, site } = await accepted({ path: '/shop/' }, '/shop/cart');
  expect(cookie?.path).toBe('/shop/');
  expect(await session.cookies(site.url('/', { host }))).toEqual([]);
  await tab.goto(site.url('/shop/', { host }));
  expect(await tab.evaluate(() => window.placet.choice('stats'))).toBe('granted');
});

test('a cookie for the parent domain answers for its other hosts too (R11)', async () => {
  const { cookie, tab, site } = await accepted({ domain: 'example.localhost' });
  expect(cookie).toMatchObject({ domain: 'example.localhost', hostOnly: false });
  await tab.goto(site.url('/', { host: 'other.example.localhost' }));
  expect(await tab.evaluate(() => window.placet.choice('stats'))).toBe('granted');
  expect(await tab.evaluate(() => window.placet.undecided.length)).toBe(0);
});

test('a record kept for the parent domain or for one path can be changed and erased like any other (R11, R34)', async () => {
  for (const options of [{ domain: 'example.localhost' }, { path: '/shop/' }]) {
    const { tab, session, site } = await accepted(options, '/shop/cart');
    await tab.evaluate(() => window.placet.withdraw());
    await tab.reload();
    expect(await tab.evaluate(() => window.placet.choice('stats'))).toBe('denied');
    expect(await session.cookies(site.url('/shop/cart', { host }))).toHaveLength(1);
    await tab.evaluate(() => window.placet.forget());
    expect(await session.cookies(site.url('/shop/cart', { host }))).toEqual([]);
  }
});

test.each(['Strict', 'None', 'Lax'] as const)(
  'the cookie is SameSite=%s when the config says so (R09)',
  async (sameSite) => {
    const { cookie } = await accepted({ sameSite });
    expect(cookie).toMatchObject({ sameSite, secure: true });
  },
);

test('a site that wants no browser id gets none, and the choice holds all the same (R06)', async () => {
  const { record, tab } = await accepted({ browserId: false });
  expect(Object.keys(record.$)).toEqual(['at', 'v']);
  expect(await tab.evaluate(() => window.placet.record?.id ?? 'none')).toBe('none');
});
