import { expect, test } from 'vitest';
import type { Tab } from '../../support/browser';
import { configOf, service } from '../../support/configs.js';
import { banner, openPages } from '../../support/placet-page.js';

const settings = { role: 'dialog', name: 'Cookie settings' } as const;
const config = configOf([service('stats', { title: 'Statistics' }), service('news')]);

const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Example</title>
  <script src="/placet/placet.js" data-config="/config.json"></script>
  <script>
    const early = [];
    placet.while('stats', () => { early.push('while'); });
    placet.when('stats').then(() => early.push('when'));
    for (const type of ['grant', 'change', 'error']) placet.addEventListener(type, () => early.push(type));
    document.addEventListener('placet:ready', () => early.push('ready'));
  </script></head>
  <body><h1>Example</h1><script type="text/plain" data-service="stats">early.push('script')</script>
  <script type="text/plain" data-service="stats" data-src="/stats.js"></script></body></html>`;
declare const early: readonly string[];
const events = (): readonly string[] => early;

/** A page whose config is on its way until the test lets it through; `cookie` is what the visitor brings. */
const openEarly = async (cookie?: object) => {
  let release = (): void => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const opened = await openPages(
    { '/': '<p>Before</p>', '/page': page, '/stats.js': { type: 'text/javascript' } },
    {
      handler: async ({ path }, response) => {
        if (path === '/' && cookie)
          response.setHeader('set-cookie', `klaro=${encodeURIComponent(JSON.stringify(cookie))}; Path=/`);
        if (path !== '/config.json') return false;
        await held;
        response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(config));
        return true;
      },
    },
  );
  await opened.tab.goto(opened.site.url('/page'));
  await opened.site.received('/config.json');
  return { ...opened, release };
};
const granted = { stats: true, news: true, $: { id: 'kept', at: Math.floor(Date.now() / 1000), v: '1' } };
const isReady = (tab: Tab): Promise<boolean> => tab.waitFor(() => early.includes('ready'));

test('until the config is known nothing runs and nothing is said, even for who granted all before', async () => {
  const { tab, release } = await openEarly(granted);
  expect(
    await tab.evaluate(() => ({
      allowed: ['stats', '!stats', 'news', 'nope'].filter((name) => window.placet.allows(name)),
      choice: window.placet.choice('stats') ?? 'none',
      record: window.placet.record ?? 'none',
      config: window.placet.config ?? 'none',
      receipt: window.placet.receipt() ?? 'none',
      undecided: window.placet.undecided,
    })),
  ).toEqual({ allowed: [], choice: 'none', record: 'none', config: 'none', receipt: 'none', undecided: [] });
  expect(await tab.evaluate(events)).toEqual([]);
  release();
  await isReady(tab);
  await tab.waitFor(() => early.includes('when'));
  expect([...(await tab.evaluate(events))].sort()).toEqual(['ready', 'script', 'when', 'while']);
});

test('what was to run while a service is allowed waits for the config, and stays out for who refused', async () => {
  const { tab, release } = await openEarly({ ...granted, stats: false });
  release();
  await isReady(tab);
  expect(await tab.evaluate(events)).toEqual(['ready']);
});

test('a decision made before the config is known is carried out as soon as it is', async () => {
  const { tab, release, session, site } = await openEarly();
  await tab.evaluate(() => window.placet.decide({ stats: 'granted', news: 'denied' }));
  expect(await session.cookies(site.url('/'))).toEqual([]);
  expect(await tab.evaluate(events)).toEqual([]);
  release();
  await tab.waitFor(() => early.includes('change'));
  expect(await tab.evaluate(() => window.placet.record?.choices)).toEqual({
    stats: 'granted',
    news: 'denied',
  });
  await tab.waitFor(() => early.includes('script') && early.includes('while') && early.includes('when'));
});

test.each([
  ['acceptAll', { stats: 'granted', news: 'granted' }],
  ['rejectAll', { stats: 'denied', news: 'denied' }],
  ['withdraw', { stats: 'denied', news: 'denied' }],
] as const)('%s() before the config is known waits for it', async (method, choices) => {
  const { tab, release } = await openEarly();
  await tab.evaluate((name) => window.placet[name](), method);
  release();
  await tab.waitFor(() => early.includes('change'));
  expect(await tab.evaluate(() => window.placet.record?.choices)).toEqual(choices);
  await tab.disappears(banner);
});

test('a withdrawal before the config is known stands: the cookie denies afterwards', async () => {
  const { tab, release } = await openEarly(granted);
  await tab.evaluate(() => window.placet.withdraw('stats'));
  release();
  await tab.waitFor(() => window.placet.choice('stats') === 'denied');
  await tab.waitFor(() => decodeURIComponent(document.cookie).includes('"stats":false'));
});

test('a service withdrawn before the config is known does not start when it is', async () => {
  const { tab, release, site } = await openEarly(granted);
  await tab.evaluate(() => window.placet.withdraw('stats'));
  release();
  await tab.waitFor(() => window.placet.choice('stats') === 'denied' && early.includes('ready'));
  expect(site.count('/stats.js')).toBe(0);
  expect(await tab.evaluate(events)).not.toContain('while');
});

test('an erasure before the config is known stands: no record is left and the visitor is asked (R34)', async () => {
  const { tab, release, session, site } = await openEarly(granted);
  await tab.evaluate(() => window.placet.forget());
  release();
  await isReady(tab);
  await tab.appears(banner);
  expect(await session.cookies(site.url('/'))).toEqual([]);
  expect(await tab.evaluate(() => window.placet.allows('stats'))).toBe(false);
});

test('the settings asked for before the config is known open as soon as it is', async () => {
  const { tab, release } = await openEarly();
  await tab.evaluate(() => void window.placet.openSettings());
  expect(await tab.find(settings)).toBeUndefined();
  release();
  await tab.appears(settings);
});
