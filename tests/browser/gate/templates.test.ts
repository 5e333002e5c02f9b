import { expect, inject, test } from 'vitest';
import { configOf, service } from '../../support/configs.js';
import { acceptAll, openPages, placetPage } from '../../support/placet-page.js';

const config = configOf([service('map')]);
const button = (name: string) => ({ role: 'button', name }) as const;
const instead = '<template data-service="!map"><button>Map is off</button></template>';
const veto = () => {
  window.placet.addEventListener('withdraw', (event) => event.preventDefault());
};

test('a template is shown after the grant, in its place, and gone after the withdrawal (R17)', async () => {
  const body = '<p><template data-service="map"><button>Map</button></template><button>Next</button></p>';
  const { tab } = await openPages({ '/': placetPage(config, { body }) });
  await tab.appears(acceptAll);
  expect(await tab.find(button('Map'))).toBeUndefined();
  await tab.click(acceptAll);
  await tab.appears(button('Map'));
  const names = (await tab.findAll({ role: 'button', name: /Map|Next/ })).map(({ name }) => name);
  expect(names).toEqual(['Map', 'Next']);
  await tab.evaluate(() => window.placet.withdraw());
  await tab.disappears(button('Map'));
  expect(await tab.find(button('Next'))).toBeDefined();
});

test('scripts in a template run in order after the grant, and once however often it is shown (F39)', async () => {
  const body = `<template data-service="map"><button>Map</button>
    <script src="/external.js"></script><script>document.title += ' inline'</script></template>`;
  const { tab, site } = await openPages({
    '/': placetPage(config, { body }),
    '/external.js': { body: 'document.title += " external"', type: 'text/javascript' },
  });
  await tab.click(acceptAll);
  await tab.waitFor(() => document.title === 'Example external inline');
  await tab.evaluate(veto);
  await tab.evaluate(() => window.placet.withdraw());
  await tab.disappears(button('Map'));
  await tab.evaluate(() => window.placet.acceptAll());
  await tab.appears(button('Map'));
  expect(await tab.evaluate(() => document.title)).toBe('Example external inline');
  expect(site.count('/')).toBe(1);
});

test('a script of a template that was withdrawn before its turn runs after the next grant (F38)', async () => {
  let answer = () => {};
  const body = `<template data-service="map"><button>Map</button><script>document.title += ' ran'</script></template>`;
  const slow = '<script type="text/plain" data-service="stats" data-src="/slow.js"></script>';
  const { tab, site } = await openPages(
    { '/': placetPage(configOf([service('map'), service('stats')]), { body: slow + body }) },
    {
      handler: ({ path }, response) => {
        if (path !== '/slow.js') return;
        answer = () => response.writeHead(200, { 'content-type': 'text/javascript' }).end();
        return true;
      },
    },
  );
  await tab.click(acceptAll);
  await tab.appears(button('Map'));
  await site.received('/slow.js');
  await tab.evaluate(() => window.placet.withdraw('map'));
  await tab.disappears(button('Map'));
  answer();
  await tab.evaluate(() => window.placet.decide({ map: 'granted' }));
  await tab.appears(button('Map'));
  await tab.waitFor(() => document.title === 'Example ran');
});

/** Firefox's parser asks ahead for these although they stand in a template. No page can prevent it; the README says so. */
const asksAhead = inject('engine') === 'firefox' ? ['/img', '/poster', '/link.css'] : [];

test('nothing in a template is requested before the grant, but for what Firefox asks ahead (R02, NW02)', async () => {
  const content = `<script src="/script.js"></script><img src="/img" alt=""><video poster="/poster"></video>
    <link rel="stylesheet" href="/link.css"><iframe src="/frame" title="Map"></iframe>`;
  const body = `<template data-service="map">${content}</template>`;
  const { tab, site } = await openPages({ '/': placetPage(config, { body }) });
  await tab.appears(acceptAll);
  const asked = site.requests.map(({ path }) => path).filter((path) => !asksAhead.includes(path));
  expect(asked.filter((path) => path !== '/' && !path.startsWith('/placet/'))).toEqual([]);
});

test('what is held back inside a template is requested after the grant, and by no browser before (F44, NW02)', async () => {
  const content = `<iframe data-service="map" data-src="/frame" title="Map"></iframe><img data-service="map" data-src="/img" alt="">
    <script type="text/plain" data-service="map" data-src="/script.js"></script>`;
  const body = `<template data-service="map">${content}</template>`;
  const { tab, site } = await openPages({ '/': placetPage(config, { body }), '/frame': 'Map' });
  await tab.appears(acceptAll);
  expect(site.count('/frame') + site.count('/img') + site.count('/script.js')).toBe(0);
  await tab.click(acceptAll);
  await Promise.all(['/frame', '/img', '/script.js'].map(site.received));
});

test('a template for the time without a service is shown until the grant, and again after the withdrawal', async () => {
  const { tab } = await openPages({ '/': placetPage(config, { body: instead }) });
  await tab.appears(button('Map is off'));
  await tab.click(acceptAll);
  await tab.disappears(button('Map is off'));
  await tab.evaluate(() => window.placet.withdraw());
  await tab.appears(button('Map is off'));
});

test('a template for the time without a service does not flash up before the config is known (F33)', async () => {
  let answer = () => {};
  const body = `<script>
      new MutationObserver(() => {
        if (document.querySelector('main button')) document.documentElement.dataset.flashed = 'yes';
      }).observe(document, { childList: true, subtree: true });
    </script>${instead}<template data-service="map"><p>Map</p></template>`;
  const page = placetPage({}, { body })
    .replace('data-placet-config', '')
    .replace('placet.js"', 'placet.js" data-config="/config.json"');
  const { tab, site } = await openPages(
    { '/': { headers: { 'set-cookie': 'klaro=%7B%22map%22%3Atrue%7D; Path=/' } }, '/page': page },
    {
      handler: ({ path }, response) => {
        if (path !== '/config.json') return;
        answer = () =>
          response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(config));
        return true;
      },
    },
  );
  await tab.goto(site.url('/page'));
  await site.received('/config.json');
  // were it shown too early, it would be now: what shows it is loaded, and the page has been painted
  await tab.evaluate(async (address) => {
    await import(address);
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  }, '/placet/placet-embeds.js');
  answer();
  await tab.waitFor(() => document.querySelector('main p'));
  expect(await tab.evaluate(() => document.documentElement.dataset.flashed)).toBeUndefined();
});

test("hiding a template that the page moved takes nothing of the page's own away", async () => {
  const body = `<section><p>Before</p><template data-service="map"><button>Map</button></template></section>`;
  const { tab } = await openPages({ '/': placetPage(config, { body }) });
  await tab.click(acceptAll);
  await tab.appears(button('Map'));
  await tab.evaluate(() => {
    document.querySelector('section')?.prepend(document.querySelector('template') ?? '');
    window.placet.withdraw();
  });
  await tab.waitFor(() => window.placet.choice('map') === 'denied');
  // what was shown may stay behind where the page took it apart, what the page wrote may not go
  await tab.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
  expect(await tab.evaluate(() => document.querySelector('section p')?.textContent)).toBe('Before');
});
