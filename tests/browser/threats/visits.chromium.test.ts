import { expect, test } from 'vitest';
import { openSession } from '../../support/browser';
import { configOf, service } from '../../support/configs.js';
import { acceptAll, banner, openPages, placetPage, rejectAll } from '../../support/placet-page.js';

const gated = '<script type="text/plain" data-service="stats">document.title += " ran"</script>';
const config = configOf([service('stats')]);
const page = placetPage(config, { body: gated });
const state = () => [document.title, window.placet.allows('stats')];

test('reliability.md F04: a profile that keeps nothing is asked as if for the first time, each time', async () => {
  const { tab, site, session } = await openPages({ '/': page });
  await tab.click(acceptAll);
  await tab.waitFor(() => document.title === 'Example ran');
  await session.close();
  const next = await (await openSession()).newTab();
  await next.goto(site.url('/'));
  await next.appears(banner);
  expect(await next.evaluate(state)).toEqual(['Example', false]);
});

test('reliability.md F14, T06: when the browser has dropped our cookie, the gate is closed and the visitor asked again', async () => {
  const { tab } = await openPages({ '/': page });
  await tab.click(acceptAll);
  await tab.waitFor(() => document.title === 'Example ran');
  // as a browser does with the oldest of too many cookies
  await tab.evaluate(() => {
    document.cookie = 'klaro=; Max-Age=0; Path=/';
  });
  await tab.reload();
  await tab.appears(banner);
  expect(await tab.evaluate(state)).toEqual(['Example', false]);
});

test('reliability.md T12: nothing that the page marks has a cookie deleted: only the config says what is', async () => {
  const { tab } = await openPages({
    '/': placetPage(config, {
      body: `<a href="#" data-cookie="keep" data-service="stats" data-storage="keep">Delete</a>
        <button type="button" data-placet="delete" data-cookie="keep" data-name="keep">Delete</button>`,
    }),
  });
  await tab.evaluate(() => {
    document.cookie = 'keep=1; Path=/';
  });
  await tab.click({ role: 'link', name: 'Delete' });
  await tab.click({ role: 'button', name: 'Delete' });
  await tab.click(acceptAll);
  await tab.evaluate(() => window.placet.withdraw());
  await tab.reload();
  expect(await tab.evaluate(() => document.cookie)).toContain('keep=1');
});

/** Notes whether a banner was ever in the page. */
const watch = `<script>
  window.flashed = false;
  new MutationObserver(() => { flashed ||= document.querySelector('[role=dialog]') !== null })
    .observe(document, { childList: true, subtree: true });
  addEventListener('unload', () => {});
</script>`;

test('reliability.md F24: who has decided sees no banner flash up on the way back, though the page is loaded anew', async () => {
  const watched = placetPage(config, { head: watch, body: gated });
  const { tab, site } = await openPages({ '/': page, '/one': watched, '/two': watched });
  await tab.click(rejectAll);
  await tab.disappears(banner);
  await tab.goto(site.url('/one'));
  await tab.goto(site.url('/two'));
  await tab.back();
  await tab.waitFor(() => document.readyState === 'complete' && window.placet.config);
  const [entry] = await tab.evaluate(() =>
    performance.getEntriesByType('navigation').map((each) => (each as PerformanceNavigationTiming).type),
  );
  expect(entry).toBe('back_forward');
  expect(await tab.evaluate(() => [document.title, Reflect.get(window, 'flashed')])).toEqual([
    'Example',
    false,
  ]);
});

test('reliability.md F25: a view transition leaves one banner that works, in the page and to another one', async () => {
  const moving = placetPage(config, {
    head: '<style>@view-transition { navigation: auto }</style>',
    body: '<a href="/next">Next</a>',
  });
  // without a window no transition ends
  const { tab } = await openPages({ '/': moving, '/next': moving }, { visitor: { hasWindow: true } });
  await tab.appears(banner);
  await tab.evaluate(async () => {
    const change = () => document.querySelector('main')?.append(document.createElement('p'));
    await document.startViewTransition(() => void change()).finished;
  });
  expect(await tab.findAll(banner)).toHaveLength(1);
  await tab.click({ role: 'link', name: 'Next' });
  await tab.waitFor(() => location.pathname === '/next');
  await tab.appears(banner);
  expect(await tab.findAll(banner)).toHaveLength(1);
  await tab.click(rejectAll);
  await tab.disappears(banner);
  expect(await tab.errors()).toEqual([]);
});

/** Serves the page of an earlier release, and a page instead of the interface. */
const worker = `
  self.addEventListener('install', () => self.skipWaiting());
  self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
  self.addEventListener('fetch', (event) => {
    const { pathname } = new URL(event.request.url);
    const answer = (body) => event.respondWith(new Response(body, { headers: { 'content-type': 'text/html' } }));
    if (pathname === '/stale') answer(${JSON.stringify(page)});
    if (pathname === '/placet/placet-ui.js') answer('<h1>Example</h1>');
  });`;

test('reliability.md F29: a service worker that serves an old page and no interface grants nothing, and loses no answer of the new one', async () => {
  const now = placetPage(configOf([service('stats'), service('film')]), {
    body: `${gated}<script>document.addEventListener('placet:error', ({ detail }) => { window.told = detail.code })</script>`,
  });
  const { tab, site } = await openPages({
    '/': now,
    '/stale': '',
    '/worker.js': { body: worker, type: 'text/javascript' },
  });
  await tab.click(acceptAll);
  await tab.waitFor(() => document.title === 'Example ran');
  await tab.evaluate(async () => {
    await navigator.serviceWorker.register('/worker.js');
    await navigator.serviceWorker.ready;
  });
  await tab.waitFor(() => navigator.serviceWorker.controller);
  await tab.goto(site.url('/stale'));
  await tab.waitFor(() => document.title === 'Example ran');
  await tab.evaluate(() => window.placet.withdraw('stats'));
  // what ran cannot be stopped, so the page is loaded anew
  await tab.waitFor(() => document.title === 'Example');
  await tab.goto(site.url('/'));
  await tab.waitFor(() => window.placet.config);
  expect(
    await tab.evaluate(() => [document.title, window.placet.choice('stats'), window.placet.choice('film')]),
  ).toEqual(['Example', 'denied', 'granted']);
  await tab.evaluate(() => window.placet.openSettings());
  expect(await tab.evaluate(() => Reflect.get(window, 'told'))).toBe('interface');
  expect(await tab.evaluate(state)).toEqual(['Example', false]);
});

test('reliability.md F33: with a config that never comes nothing runs, whatever is asked, and the page goes on', async () => {
  const { tab, site } = await openPages(
    {
      '/': page
        .replace('data-placet-config', '')
        .replace('placet.js"', 'placet.js" data-config="/never.json"')
        .replace('</main>', '<script>document.title += " page"</script></main>'),
    },
    { handler: ({ path }) => path === '/never.json' },
  );
  await site.received('/never.json');
  await tab.evaluate(() => {
    window.placet.acceptAll();
    window.placet.openSettings();
    window.placet.while('stats', () => {
      document.title += ' started';
    });
  });
  await tab.evaluate(() =>
    document.body.append(document.querySelector('[data-service]')?.cloneNode(true) as Node),
  );
  await tab.waitFor(() => document.readyState === 'complete');
  expect(await tab.evaluate(state)).toEqual(['Example page', false]);
  expect(await tab.find(banner)).toBeUndefined();
  expect(await tab.errors()).toEqual([]);
});

test('reliability.md F52: a page of another charset and in quirks mode is asked in the right letters', async () => {
  const { tab } = await openPages({
    '/': {
      body: placetPage(config, { lang: 'de', body: gated })
        .replace('<!doctype html>', '')
        .replace('<meta charset="utf-8">', ''),
      headers: { 'content-type': 'text/html; charset=iso-8859-15' },
    },
  });
  await tab.appears({ role: 'dialog', name: 'Cookies und Ihre Daten' });
  expect(await tab.evaluate(() => [document.compatMode, document.characterSet])).toEqual([
    'BackCompat',
    'ISO-8859-15',
  ]);
  expect(await tab.evaluate(() => document.querySelector('[role=dialog]')?.textContent)).toMatch(/[äöüß]/);
  await tab.click({ role: 'button', name: 'Alle akzeptieren' });
  await tab.waitFor(() => document.title === 'Example ran');
  expect(await tab.errors()).toEqual([]);
});
