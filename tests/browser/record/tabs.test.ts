import { expect, test } from 'vitest';
import type { Session, SessionOptions, Site, Tab } from '../../support/browser';
import { configOf, service } from '../../support/configs.js';
import { acceptAll, banner, openPages, placetPage, rejectAll } from '../../support/placet-page.js';

const withinMs = 1000;

/** Keeps in the page, by the machine's clock, when things happened; `title` tells what runs now. */
const page = placetPage(configOf([service('stats'), service('news')]), {
  head: `<script>
    const times = {};
    const note = (what) => (times[what] = [...(times[what] ?? []), Date.now()]);
    placet.while('stats', () => { note('started'); document.title = 'on'; return () => { note('stopped'); document.title = 'off'; }; });
    placet.addEventListener('change', () => note('changed'));
    for (const type of ['click', 'keydown']) addEventListener(type, () => note('acted'), true);
    let asks = false;
    new MutationObserver(() => {
      const isThere = document.querySelector('[role=dialog]') !== null;
      if (asks && !isThere) note('gone');
      asks = isThere;
    }).observe(document, { childList: true, subtree: true });
    addEventListener('pageshow', (event) => {
      times.shown = [event.persisted ? 'kept' : 'loaded', placet.allows('stats') ? 'allowed' : 'denied', document.title].join(', ');
    });
  </script>`,
  body: `<script type="text/plain" data-service="news">note('script')</script>`,
});
declare const times: Readonly<Record<string, readonly number[]>>;

/** Opens some tabs of one visitor on the page, all asking. */
const openTabs = async (count: number, visitor: SessionOptions = {}) => {
  const pages = { '/': page, '/other': page, '/plain': '<title>Plain</title>' };
  const { site, session, tab } = await openPages(pages, { visitor });
  const tabs = [tab];
  while (tabs.length < count) {
    const next = await session.newTab();
    await next.goto(site.url('/'));
    tabs.push(next);
  }
  for (const each of tabs) await each.appears(banner);
  return { site, session, tabs, first: tab, second: tabs[1] ?? tab };
};
const last = (tab: Tab, what: string): Promise<number> =>
  tab.evaluate((key: string) => times[key]?.at(-1) ?? 0, what);

test('an accept in one tab takes the question away and starts services in four others within a second (WD09, F20)', async () => {
  const { tabs, first } = await openTabs(5);
  await first.click(acceptAll);
  for (const tab of tabs) {
    await tab.disappears(banner);
    await tab.waitFor(() => document.title === 'on');
  }
  const acted = await last(first, 'acted');
  for (const tab of tabs.slice(1)) {
    for (const what of ['gone', 'started', 'script'])
      expect((await last(tab, what)) - acted, what).toBeLessThan(withinMs);
    // Each once: nothing is executed twice because two tabs tell the same.
    expect(
      await tab.evaluate(() => [times.started?.length, times.script?.length, times.changed?.length]),
    ).toEqual([1, 1, 1]);
  }
});

test('a withdrawal in one tab stops the service in two others within a second (WD09, F20)', async () => {
  const { tabs, first } = await openTabs(3);
  await first.evaluate(() => window.placet.decide({ stats: 'granted', news: 'denied' }));
  for (const tab of tabs) await tab.waitFor(() => document.title === 'on');
  await first.click({ role: 'link', name: 'Cookie settings' });
  await first.click(rejectAll);
  for (const tab of tabs) await tab.waitFor(() => document.title === 'off');
  const acted = await last(first, 'acted');
  for (const tab of tabs.slice(1)) expect((await last(tab, 'stopped')) - acted).toBeLessThan(withinMs);
  expect(await first.evaluate(() => document.cookie)).not.toContain('true');
});

test('tabs follow each other every time, whoever decides, within a second (WD09, F20)', async () => {
  const { first, second } = await openTabs(2);
  for (let round = 0; round < 8; round++) {
    const [acts, follows] = round % 4 < 2 ? [first, second] : [second, first];
    const choice = round % 2 ? 'denied' : 'granted';
    const acted = await acts.evaluate((stats: 'granted' | 'denied') => {
      const now = Date.now();
      window.placet.decide({ stats });
      return now;
    }, choice);
    const what = choice === 'granted' ? 'started' : 'stopped';
    await follows.waitFor((stats: string) => window.placet.choice('stats') === stats, choice);
    const followed = (await last(follows, what)) - acted;
    expect(followed, `round ${round}`).toBeGreaterThanOrEqual(0);
    expect(followed, `round ${round}`).toBeLessThan(withinMs);
  }
});

test('two tabs that decide at the same moment leave one record, and both follow it from the next page view on (F21)', async () => {
  const { first, second, session, site } = await openTabs(2);
  const saved = async (): Promise<boolean> => {
    const [cookie, ...more] = await session.cookies(site.url('/'));
    expect(more).toEqual([]);
    return (JSON.parse(decodeURIComponent(cookie?.value ?? '')) as { readonly stats: boolean }).stats;
  };
  for (let round = 0; round < 5; round++) {
    await Promise.all([
      first.evaluate(() => window.placet.decide({ stats: 'granted' })),
      second.evaluate(() => window.placet.decide({ stats: 'denied' })),
    ]);
    // At once each tab does what the browser lets it read. Firefox lets two processes that write within the same
    // milliseconds each read the other's cookie until a page is loaded.
    for (const tab of [first, second])
      await tab.waitFor(() => window.placet.allows('stats') === document.cookie.includes('stats%22%3Atrue'));
    for (const tab of [first, second]) {
      await tab.reload();
      expect(await tab.evaluate(() => window.placet.allows('stats'))).toBe(await saved());
    }
  }
});

test('a forged message between tabs grants nothing: it only makes the page read the record again (T26)', async () => {
  const { first, second } = await openTabs(2);
  await second.evaluate(() => {
    const forged = [
      { stats: true, news: true },
      { record: { stats: true } },
      JSON.stringify({ stats: true }),
      true,
      0,
    ];
    const channel = new BroadcastChannel('klaro');
    for (const message of forged) channel.postMessage(message);
    postMessage({ stats: true }, '*');
  });
  // A true word on the same channel comes after the forged ones: when it has arrived, so have they.
  await second.evaluate(() => window.placet.decide({ news: 'granted' }));
  await first.waitFor(() => window.placet.allows('news'));
  expect(await first.evaluate(() => [window.placet.choice('stats') ?? 'undecided', document.title])).toEqual([
    'undecided',
    'Example',
  ]);
  expect(await first.errors()).toEqual([]);
});

/** Writes a refusal as a server or another tool does: no message tells the page that lies in the cache. */
const refuseBehindItsBack = (tab: Tab): Promise<void> =>
  tab.evaluate(() => {
    document.cookie = document.cookie.replaceAll('true', 'false').concat('; Path=/; Max-Age=9999');
  });

const granted = async (): Promise<{ tab: Tab; site: Site; session: Session }> => {
  const { first, site, session } = await openTabs(1, { hasWindow: true });
  await first.evaluate(() => window.placet.decide({ stats: 'granted', news: 'denied' }));
  await first.waitFor(() => document.title === 'on');
  return { tab: first, site, session };
};
const shown = () => String(Reflect.get(times, 'shown'));

test('a page kept in the back-forward cache reads the record again before anything else of it goes on (F22)', async () => {
  const { tab, site } = await granted();
  await tab.goto(site.url('/plain'));
  await refuseBehindItsBack(tab);
  await tab.back();
  expect(await tab.waitFor(() => String(Reflect.get(times, 'shown')))).toBe('kept, denied, off');
  expect(await tab.evaluate(() => times.stopped?.length)).toBe(1);
});

test('a page kept in the back-forward cache without a change goes on as it was (F22)', async () => {
  const { tab, site } = await granted();
  await tab.goto(site.url('/plain'));
  await tab.back();
  expect(await tab.waitFor(shown)).toBe('kept, allowed, on');
  expect(await tab.evaluate(() => [times.started?.length, times.stopped?.length ?? 0])).toEqual([1, 0]);
});

test('who withdraws on the next page and goes back finds the service stopped (F22)', async () => {
  const { tab, site } = await granted();
  await tab.goto(site.url('/other'));
  await tab.click({ role: 'link', name: 'Cookie settings' });
  await tab.click(rejectAll);
  await tab.waitFor(() => document.title === 'off');
  await tab.back();
  expect(await tab.url()).toBe(site.url('/'));
  expect(await tab.waitFor(shown)).toMatch(/denied, (off|Example)$/);
  expect(await tab.evaluate(() => window.placet.allows('stats'))).toBe(false);
});
