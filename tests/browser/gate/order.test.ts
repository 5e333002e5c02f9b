import { expect, test } from 'vitest';
import type { Route } from '../../support/browser';
import { configOf, service } from '../../support/configs.js';
import { acceptAll, openPages, placetPage } from '../../support/placet-page.js';

/** A door that the test opens. */
const latch = () => {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open, opened };
};

/** `/run/x.js` adds `x` to the title; one whose name begins with `slow` comes when the door is open. */
const runScripts =
  (door: ReturnType<typeof latch>): Route =>
  async ({ path }, response) => {
    const name = /^\/run\/(.+)\.js$/.exec(path)?.[1];
    if (!name) return;
    if (name.startsWith('slow')) await door.opened;
    response.writeHead(200, { 'content-type': 'text/javascript' }).end(`document.title += ' ${name}'`);
    return true;
  };

const external = (name: string, more = '') =>
  `<script type="text/plain" data-service="stats" data-src="/run/${name}.js" ${more}></script>`;
const inline = (name: string, more = '') =>
  `<script type="text/plain" data-service="stats" ${more}>document.title += ' ${name}'</script>`;

/** The browser has the whole file. */
const hasLoaded = (path: string) =>
  performance.getEntriesByType('resource').some((entry) => entry.name.endsWith(path));

const config = configOf([service('stats')]);
const open = (body: string, door = latch()) =>
  openPages({ '/': placetPage(config, { body }) }, { handler: runScripts(door) });

test('scripts run in document order, however fast each loads, and an inline one finds those before it (NW06, F42)', async () => {
  const door = latch();
  const { tab } = await open(external('slow') + external('fast') + inline('inline') + external('last'), door);
  await tab.click(acceptAll);
  await tab.waitFor(hasLoaded, '/run/fast.js');
  expect(await tab.evaluate(() => document.title)).toBe('Example');
  door.open();
  await tab.waitFor(() => document.title === 'Example slow fast inline last');
  expect(await tab.errors()).toEqual([]);
});

test('external scripts load side by side, not one after the other (F42)', async () => {
  const door = latch();
  const { tab, site } = await open(external('slow') + external('slow-too'), door);
  await tab.click(acceptAll);
  await Promise.all([site.received('/run/slow.js'), site.received('/run/slow-too.js')]);
  door.open();
  await tab.waitFor(() => document.title === 'Example slow slow-too');
});

test('nothing waits for an async script (F42)', async () => {
  const door = latch();
  const { tab } = await open(external('slow', 'async') + external('fast') + inline('inline'), door);
  await tab.click(acceptAll);
  await tab.waitFor(() => document.title === 'Example fast inline');
  door.open();
  await tab.waitFor(() => document.title === 'Example fast inline slow');
});

test('defer and module scripts run behind all others, in their order (F42)', async () => {
  const { tab } = await open(
    external('defer', 'defer') +
      external('module', 'data-type="module"') +
      inline('inline-module', 'data-type="module"') +
      external('external') +
      inline('inline'),
  );
  await tab.click(acceptAll);
  await tab.waitFor(() => document.title === 'Example external inline defer module inline-module');
});

test("a returning visitor's defer and module scripts in the head run behind all others too (F42)", async () => {
  const head = external('defer', 'defer') + inline('module', 'data-type="module"');
  const { tab, site } = await openPages(
    {
      '/': { headers: { 'set-cookie': 'klaro=%7B%22stats%22%3Atrue%7D; Path=/' } },
      '/again': placetPage(config, { head, body: inline('inline') }),
    },
    { handler: runScripts(latch()) },
  );
  await tab.goto(site.url('/again'));
  await tab.waitFor(() => document.title === 'Example inline defer module');
});
