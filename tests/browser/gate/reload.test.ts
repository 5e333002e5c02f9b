import { expect, test } from 'vitest';
import type { Tab } from '../../support/browser';
import { configOf, service } from '../../support/configs.js';
import { acceptAll, openPages, placetPage, rejectAll } from '../../support/placet-page.js';

const body = '<script type="text/plain" data-service="stats">document.title += " ran"</script>';
const open = async (markup = body) => {
  const opened = await openPages({ '/': placetPage(configOf([service('stats')]), { body: markup }) });
  await opened.tab.appears(acceptAll);
  return opened;
};

/**
 * A reload follows the sweep, and the last sweep comes a second after the decision: what has not reloaded the page two
 * seconds later never will. Fails when the page goes away meanwhile.
 */
const stays = (tab: Tab) => tab.evaluate(() => new Promise((resolve) => setTimeout(resolve, 2_000)));

const withdrawInSettings = async (tab: Tab) => {
  await tab.click({ role: 'link', name: 'Cookie settings' });
  await tab.click(rejectAll);
};

test('withdrawal reloads the page once where a script ran that nothing can stop, and never again (R17, F41)', async () => {
  const { tab, site } = await open();
  await tab.click(acceptAll);
  await tab.waitFor(() => document.title === 'Example ran');
  await withdrawInSettings(tab);
  await tab.waitFor(() => document.readyState === 'complete' && document.title === 'Example');
  await stays(tab);
  expect(site.count('/')).toBe(2);
  await tab.reload();
  await stays(tab);
  expect(site.count('/')).toBe(3);
  expect(await tab.evaluate(() => [document.title, window.placet.choice('stats')])).toEqual([
    'Example',
    'denied',
  ]);
});

test('the page may veto the reload, and then withdrawal stands without it (R17)', async () => {
  const { tab, site, session } = await open();
  await tab.evaluate(() => window.placet.addEventListener('withdraw', (event) => event.preventDefault()));
  await tab.click(acceptAll);
  await tab.waitFor(() => document.title === 'Example ran');
  await withdrawInSettings(tab);
  await tab.waitFor(() => !window.placet.allows('stats'));
  await stays(tab);
  expect(site.count('/')).toBe(1);
  const [cookie] = await session.cookies(site.url('/'));
  expect(decodeURIComponent(cookie?.value ?? '')).toContain('"stats":false');
});

test('the page may veto the reload on the document as well (R17)', async () => {
  const { tab, site } = await open();
  await tab.evaluate(() => document.addEventListener('placet:withdraw', (event) => event.preventDefault()));
  await tab.click(acceptAll);
  await tab.waitFor(() => document.title === 'Example ran');
  await tab.evaluate(() => window.placet.withdraw());
  await stays(tab);
  expect(site.count('/')).toBe(1);
});

test('a service with a clean-up is stopped without a reload (R17, WD05)', async () => {
  const { tab, site } = await open();
  await tab.evaluate(() =>
    window.placet.while('stats', () => () => {
      document.title += ' stopped';
    }),
  );
  await tab.click(acceptAll);
  await tab.waitFor(() => document.title === 'Example ran');
  await withdrawInSettings(tab);
  await tab.waitFor(() => document.title === 'Example ran stopped');
  await stays(tab);
  expect(site.count('/')).toBe(1);
});

test('a service with a clean-up that comes later is stopped without a reload (R17)', async () => {
  const { tab, site } = await open();
  await tab.evaluate(() =>
    window.placet.while('stats', async () => () => {
      document.title += ' stopped';
    }),
  );
  await tab.click(acceptAll);
  await tab.waitFor(() => document.title === 'Example ran');
  await tab.evaluate(() => window.placet.withdraw());
  await tab.waitFor(() => document.title === 'Example ran stopped');
  await stays(tab);
  expect(site.count('/')).toBe(1);
});

test.each([
  ['returns nothing', () => void window.placet.while('stats', () => {})],
  ['resolves to nothing', () => void window.placet.while('stats', async () => {})],
  ['fails to start', () => void window.placet.while('stats', () => Promise.reject(new Error('theirs')))],
])('code that %s stops no script, so withdrawal reloads the page once (R17)', async (_, start) => {
  const { tab, site } = await open();
  await tab.evaluate(start);
  await tab.click(acceptAll);
  await tab.waitFor(() => document.title === 'Example ran');
  await withdrawInSettings(tab);
  await tab.waitFor(() => document.readyState === 'complete' && document.title === 'Example');
  expect(site.count('/')).toBe(2);
});

test('withdrawal of a service without scripts stops its embeds without a reload (R17)', async () => {
  const { tab, site } = await open(
    '<iframe data-service="stats" data-src="/privacy" title="Chart"></iframe>',
  );
  await tab.click(acceptAll);
  await site.received('/privacy');
  await withdrawInSettings(tab);
  await tab.waitFor(() => !document.querySelector('iframe')?.hasAttribute('src'));
  await stays(tab);
  expect(site.count('/')).toBe(1);
});
