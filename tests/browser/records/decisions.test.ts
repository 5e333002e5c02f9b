import { expect, test, vi } from 'vitest';
import type { Route } from '../../support/browser/routes.js';
import { acceptAll, banner, openPages, rejectAll } from '../../support/placet-page.js';
import { postedTo, RECORDS, recordsPage } from '../../support/records-page.js';

const timeout = 15_000;

/** Opens the page on a site whose server takes decisions, unless it is down. */
const openSite = async () => {
  const server = { isDown: false };
  const handler: Route = ({ method, path }, response) => {
    if (method !== 'POST' || !path.startsWith(RECORDS)) return false;
    response.writeHead(server.isDown ? 503 : 201, { 'content-type': 'application/json' });
    response.end('{"receipt":"r","receivedAt":"2026-11-28T00:00:00.000Z"}');
    return true;
  };
  const opened = await openPages({ '/': recordsPage, '/next': recordsPage }, { handler });
  const { site, tab } = opened;
  return {
    ...opened,
    server,
    posted: (path?: string) => postedTo(site.requests, path),
    /** Until the cookie says that the server knows the decision. */
    isKnown: () => tab.waitFor(() => /klaro=/.test(document.cookie) && !/%22u%22/.test(document.cookie)),
    record: () =>
      tab.evaluate(() => {
        const { id, decidedAt, choices } = window.placet.record ?? {};
        return { id, decidedAt: decidedAt?.toISOString(), choices };
      }),
  };
};

test('law.md RC04, RC06: a refusal arrives once, with nothing that it does not need', async () => {
  const { site, tab, posted, isKnown, record } = await openSite();
  await tab.click(rejectAll);
  await isKnown();
  expect(posted()).toEqual([
    { ...(await record()), version: '2026-02-17', source: 'banner', language: 'en' },
  ]);
  const { headers } = await site.received(RECORDS);
  expect(headers.cookie).toBeUndefined();
  expect(headers.referer ?? site.url('/')).toBe(site.url('/'));
  expect(headers.origin).toBe(new URL(site.url('/')).origin);
  await tab.goto(site.url('/next'));
  await tab.reload();
  expect(posted()).toHaveLength(1);
  expect(site.count('/placet/placet-records.js')).toBe(1);
});

test('reliability.md F57: a server that is down shows nothing, and the next page sends the decision, once', async () => {
  const { site, tab, server, posted, isKnown, record } = await openSite();
  server.isDown = true;
  await tab.click(acceptAll);
  await tab.disappears(banner);
  await vi.waitFor(() => expect(posted()).toHaveLength(1), { timeout });
  const decided = await record();
  expect(await tab.evaluate(() => document.title)).toBe('on');
  expect(await tab.errors()).toEqual([]);
  server.isDown = false;
  await tab.goto(site.url('/next'));
  await isKnown();
  expect(posted()[1]).toEqual({ ...decided, version: '2026-02-17', source: 'unknown' });
  await tab.goto(site.url('/'));
  expect(posted()).toHaveLength(2);
});

test('WD08, reliability.md F30: a withdrawal works without a network, and the server hears of it on the next page', async () => {
  const { site, tab, posted, isKnown } = await openSite();
  await tab.click(acceptAll);
  await isKnown();
  site.offline = true;
  await tab.evaluate(() => window.placet.withdraw('stats'));
  await tab.waitFor(() => document.title === 'off');
  expect(await tab.evaluate(() => window.placet.allows('stats'))).toBe(false);
  expect(await tab.errors()).toEqual([]);
  site.offline = false;
  await tab.goto(site.url('/next'));
  await isKnown();
  expect(posted().map(({ choices }) => choices)).toEqual([
    { stats: 'granted', news: 'granted' },
    { stats: 'denied', news: 'granted' },
  ]);
});

test('a page that is left in the task of the decision loses nothing', async () => {
  const { tab, posted, isKnown } = await openSite();
  await tab.click({ role: 'link', name: 'Agree and go on' });
  await tab.waitFor(() => location.pathname === '/next');
  await isKnown();
  const decisions = posted().map(({ id, decidedAt, choices }) => JSON.stringify([id, decidedAt, choices]));
  expect(new Set(decisions).size).toBe(1);
});

test('law.md RC09: forgetting erases the record on the server too, by its id', async () => {
  const { tab, posted, isKnown, record } = await openSite();
  await tab.click(acceptAll);
  await isKnown();
  const { id } = await record();
  await tab.evaluate(() => window.placet.forget());
  await vi.waitFor(() => expect(posted(`${RECORDS}/erase`)).toEqual([{ id }]), { timeout });
  expect(await tab.evaluate(() => document.cookie)).toBe('');
  expect(posted()).toHaveLength(1);
});
