import { expect, test } from 'vitest';
import type { Cookie } from '../../support/browser';
import { configOf, service } from '../../support/configs.js';
import { acceptAll, banner, openPages, placetPage, rejectAll } from '../../support/placet-page.js';

const host = 'app.example.localhost';
const secure = { https: true, host } as const;
const page = placetPage(configOf([service('stats'), service('news')]));
const year = 365 * 86_400;

interface Stored {
  readonly $: { readonly id: string; readonly at: number };
}
const stored = (cookie: Cookie | undefined): Stored => JSON.parse(decodeURIComponent(cookie?.value ?? ''));

/** A visitor who presses the button, and all cookies the site has then. */
const decided = async (button: typeof acceptAll | typeof rejectAll) => {
  const opened = await openPages({ '/': page }, secure);
  await opened.tab.click(button);
  await opened.tab.disappears(banner);
  return { ...opened, cookies: await opened.session.cookies(opened.site.url('/', { host })) };
};

test('over https the record is one cookie named "klaro": host-only, Secure, SameSite=Lax, for the whole site (R07, R09, R10, R11)', async () => {
  const { cookies } = await decided(acceptAll);
  expect(cookies).toHaveLength(1);
  expect(cookies[0]).toMatchObject({
    name: 'klaro',
    domain: host,
    hostOnly: true,
    secure: true,
    sameSite: 'Lax',
    path: '/',
  });
});

test('the cookie ends 365 days after the decision, to the minute (R08)', async () => {
  const before = Date.now() / 1000;
  const { cookies } = await decided(acceptAll);
  const { at } = stored(cookies[0]).$;
  expect(at).toBeGreaterThan(before - 60);
  expect(at).toBeLessThan(Date.now() / 1000 + 60);
  expect(Math.abs((cookies[0]?.expires ?? 0) - at - year)).toBeLessThan(60);
});

test('neither a subdomain nor the parent host gets the cookie (R11)', async () => {
  const { session, site, tab, cookies } = await decided(acceptAll);
  expect(cookies).toHaveLength(1);
  for (const other of [`sub.${host}`, 'example.localhost']) {
    await tab.goto(site.url('/', { host: other }));
    expect(await tab.evaluate(() => document.cookie)).toBe('');
    await tab.appears(banner);
  }
  await tab.goto(site.url('/', { host }));
  // What the browser really sends, as the site received it: nothing elsewhere, and the cookie at home.
  const sentTo = (wanted: string) =>
    site.requests.filter(({ host: to, headers }) => to.startsWith(wanted) && headers.cookie).length;
  expect([sentTo('sub.'), sentTo('example.')]).toEqual([0, 0]);
  expect(sentTo(host)).toBeGreaterThan(0);
  expect(await session.cookies(site.url('/', { host }))).toEqual(cookies);
});

test('ten page loads change neither what the cookie says nor when it ends (R05, R08)', async () => {
  const { session, site, tab, cookies } = await decided(acceptAll);
  for (let load = 0; load < 10; load++) await tab.reload();
  // A cookie written again would end later by now, also where a browser keeps whole seconds only.
  await tab.waitFor((at: number) => Date.now() / 1000 > at + 2, stored(cookies[0]).$.at);
  await tab.reload();
  expect(await session.cookies(site.url('/', { host }))).toEqual(cookies);
});

test('a decision made 100 days ago is not prolonged by ten page views (R08)', async () => {
  const at = Math.floor(Date.now() / 1000) - 100 * 86_400;
  const value = encodeURIComponent(
    JSON.stringify({ stats: true, news: false, $: { id: 'old', at, v: '1' } }),
  );
  const set = `klaro=${value}; Max-Age=${265 * 86_400}; Path=/; SameSite=Lax; Secure`;
  const { session, site, tab } = await openPages(
    { '/': page },
    {
      ...secure,
      handler: ({ headers }, response) => {
        if (!headers.cookie) response.setHeader('set-cookie', set);
      },
    },
  );
  const before = await session.cookies(site.url('/', { host }));
  for (let load = 0; load < 10; load++) await tab.reload();
  const after = await session.cookies(site.url('/', { host }));
  expect(after).toEqual(before);
  expect(after[0]?.value).toBe(value);
  expect(Math.abs((after[0]?.expires ?? 0) - at - year)).toBeLessThan(60);
});

test('refusing writes the same kind of cookie with the same life as accepting (R08, UI23)', async () => {
  const kinds = [];
  for (const button of [acceptAll, rejectAll]) {
    const { cookies } = await decided(button);
    expect(cookies).toHaveLength(1);
    const [cookie] = cookies;
    const { value, expires = 0, ...attributes } = cookie as Cookie;
    const said = stored(cookie);
    kinds.push({
      ...attributes,
      said: Object.keys(said),
      kept: Object.keys(said.$),
      days: Math.round((expires - said.$.at) / 8640) / 10,
    });
  }
  expect(kinds[1]).toEqual(kinds[0]);
  expect(kinds[1]?.days).toBe(365);
});

test('over http on localhost the cookie goes without Secure, and is kept (R10; reliability.md F07, F08)', async () => {
  const { session, site, tab } = await openPages({ '/': page });
  await tab.click(acceptAll);
  await tab.disappears(banner);
  const cookies = await session.cookies(site.url('/'));
  expect(cookies).toHaveLength(1);
  expect(cookies[0]).toMatchObject({
    name: 'klaro',
    secure: false,
    hostOnly: true,
    sameSite: 'Lax',
    path: '/',
  });
  await tab.reload();
  expect(await tab.evaluate(() => window.placet.choice('stats'))).toBe('granted');
  expect(await tab.evaluate(() => window.placet.undecided.length)).toBe(0);
  expect(await session.cookies(site.url('/'))).toEqual(cookies);
});
