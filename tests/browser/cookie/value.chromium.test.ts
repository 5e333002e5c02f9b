import { expect, test } from 'vitest';
import type { Session, Site } from '../../support/browser';
import { configOf, service } from '../../support/configs.js';
import { acceptAll, banner, openPages, placetPage, rejectAll } from '../../support/placet-page.js';

const page = placetPage(
  configOf([
    service('session', { basis: 'essential' }),
    service('stats', { title: 'Statistics' }),
    service('news', { title: 'Newsletter' }),
    service('errors', { basis: 'legitimate-interest', title: 'Error reports' }),
    service('chat', { status: 'planned' }),
  ]),
);

interface Stored {
  readonly [service: string]: unknown;
  readonly $: { readonly id: string; readonly at: number; readonly v: string };
}
const value = async (session: Session, site: Site): Promise<string> =>
  (await session.cookies(site.url('/')))[0]?.value ?? '';
const stored = async (session: Session, site: Site): Promise<Stored> =>
  JSON.parse(decodeURIComponent(await value(session, site)));

test('the cookie says the status of each service, the id, the time and the policy version, and no more (R05, R06, R07)', async () => {
  const { tab, session, site } = await openPages({ '/': page });
  await tab.appears(banner);
  await tab.click({ role: 'link', name: 'Cookie settings' });
  await tab.click({ role: 'switch', name: 'Statistics' });
  await tab.click({ role: 'button', name: 'Save selection' });
  await tab.disappears(banner);
  const { id, at } = (await stored(session, site)).$;
  expect(id).toMatch(/^[\w-]{21}$/);
  expect(Math.abs(Date.now() / 1000 - at)).toBeLessThan(60);
  const r = { session: 0 };
  const said = { session: true, stats: true, news: false, errors: true, $: { id, at, v: '2026-02-17', r } };
  expect(await value(session, site)).toBe(encodeURIComponent(JSON.stringify(said)));
});

test('saving the settings untouched grants nothing that needs consent (UI19)', async () => {
  const { tab, session, site } = await openPages({ '/': page });
  await tab.appears(banner);
  await tab.click({ role: 'link', name: 'Cookie settings' });
  await tab.click({ role: 'button', name: 'Save selection' });
  await tab.disappears(banner);
  expect(await stored(session, site)).toMatchObject({ stats: false, news: false });
  expect(await tab.evaluate(() => ['stats', 'news'].filter((name) => window.placet.allows(name)))).toEqual(
    [],
  );
});

test('the time changes with a new decision only, and the id stays (R05, R06)', async () => {
  const { tab, session, site } = await openPages({ '/': page });
  await tab.click(rejectAll);
  await tab.disappears(banner);
  const first = (await stored(session, site)).$;
  // The cookie counts in seconds: from here on a new time differs.
  const isLater = (at: number) => Date.now() / 1000 > at + 1.1;
  await tab.waitFor(isLater, first.at);
  for (let load = 0; load < 5; load++) await tab.reload();
  expect((await stored(session, site)).$).toEqual(first);
  await tab.click({ role: 'link', name: 'Cookie settings' });
  await tab.click(acceptAll);
  await tab.waitFor(() => window.placet.allows('stats'));
  const second = (await stored(session, site)).$;
  expect(second.at).toBeGreaterThan(first.at);
  expect(second.id).toBe(first.id);
});

test('looking at the settings and closing them with Esc changes neither time nor choice (R05)', async () => {
  const { tab, session, site } = await openPages({ '/': page });
  await tab.click(rejectAll);
  await tab.disappears(banner);
  const before = await stored(session, site);
  await tab.waitFor((at: number) => Date.now() / 1000 > at + 1.1, before.$.at);
  await tab.click({ role: 'link', name: 'Cookie settings' });
  await tab.click({ role: 'switch', name: 'Statistics' });
  await tab.press('Escape');
  await tab.disappears({ role: 'dialog', name: 'Cookie settings' });
  expect(await stored(session, site)).toEqual(before);
});

test('two visitors get two ids (R06)', async () => {
  const ids = [];
  for (let visitor = 0; visitor < 2; visitor++) {
    const { tab, session, site } = await openPages({ '/': page });
    await tab.click(acceptAll);
    await tab.disappears(banner);
    ids.push((await stored(session, site)).$.id);
  }
  expect(new Set(ids).size).toBe(2);
});
