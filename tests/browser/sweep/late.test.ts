import { expect, test } from 'vitest';
import type { StorageItem } from '../../../src/model/config/config.js';
import { configOf, service } from '../../support/configs.js';
import { acceptAll, openPages, placetPage, rejectAll } from '../../support/placet-page.js';

const storage: readonly StorageItem[] = [
  { name: 'st_*', type: 'cookie', duration: 'P1D' },
  { name: 'st_*', type: 'localStorage', duration: 'persistent' },
  { name: 'st_*', type: 'indexedDB', duration: 'persistent' },
];
const config = configOf([service('stats', { storage })]);

/** Notes code and message of each error on the root element. */
const head = `<script>document.addEventListener('placet:error', ({ detail }) => {
  document.documentElement.dataset.told = detail.code + ' ' + detail.message;
})</script>`;

const open = async () => {
  const opened = await openPages({ '/': placetPage(config, { head }), '/plain': '<title>Plain</title>' });
  await opened.tab.click(acceptAll);
  await opened.tab.waitFor(() => window.placet.allows('stats'));
  return opened;
};

test('what running code writes after the withdrawal is swept about a second later (F47, WD04)', async () => {
  const { tab, site } = await open();
  await tab.evaluate(() => {
    localStorage.setItem('st_early', '1');
    window.placet.withdraw();
  });
  await tab.waitFor(() => localStorage.getItem('st_early') === null);
  const milliseconds = await tab.evaluate(async () => {
    const start = performance.now();
    localStorage.setItem('st_late', '1');
    document.cookie = 'st_late=1; Path=/';
    while (localStorage.getItem('st_late') || document.cookie.includes('st_late'))
      await new Promise((resolve) => setTimeout(resolve, 20));
    return performance.now() - start;
  });
  // a second by the clock of the page, and room for a busy machine
  expect(milliseconds).toBeLessThan(4_000);
  expect(site.count('/')).toBe(1);
});

test('what is written later still is swept when the next page is loaded (F47, WD04)', async () => {
  const { tab, site } = await open();
  await tab.evaluate(() => window.placet.withdraw());
  await tab.goto(site.url('/plain'));
  await tab.evaluate(() => {
    localStorage.setItem('st_late', '1');
    document.cookie = 'st_late=1; Path=/';
  });
  await tab.goto(site.url('/'));
  await tab.waitFor(() => !localStorage.getItem('st_late') && !document.cookie.includes('st_late'));
});

test('cookies and local storage are clear before a reload that follows the withdrawal (R17)', async () => {
  const body = '<script type="text/plain" data-service="stats">document.title = "ran"</script>';
  const { tab, site } = await openPages({ '/': placetPage(config, { body }) });
  await tab.click(acceptAll);
  await tab.waitFor(() => document.title === 'ran');
  await tab.evaluate(() => {
    localStorage.setItem('st_1', '1');
    document.cookie = 'st_1=1; Path=/';
    addEventListener('pagehide', () => {
      sessionStorage.setItem('left', String([localStorage.getItem('st_1'), /st_1/.test(document.cookie)]));
    });
  });
  await tab.click({ role: 'link', name: 'Cookie settings' });
  await tab.click(rejectAll);
  await tab.waitFor(() => sessionStorage.getItem('left') && document.readyState === 'complete');
  expect(await tab.evaluate(() => sessionStorage.getItem('left'))).toBe(',false');
  expect(site.count('/')).toBe(2);
});

test('a database that is still open is told as left, and gone at the next page load (F46)', async () => {
  const { tab } = await open();
  await tab.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const request = indexedDB.open('st_db');
        request.onsuccess = () => {
          Reflect.set(window, 'kept', request.result);
          resolve();
        };
      }),
  );
  await tab.evaluate(() => window.placet.withdraw());
  await tab.waitFor(() => document.documentElement.dataset.told === 'leftover indexedDB st_db');
  await tab.reload();
  await tab.waitFor(async () => (await indexedDB.databases()).length === 0);
});

test('where nothing is left nothing is told (F46)', async () => {
  const { tab } = await open();
  await tab.evaluate(() => {
    localStorage.setItem('st_1', '1');
    window.placet.withdraw();
  });
  await tab.waitFor(() => localStorage.getItem('st_1') === null);
  expect(await tab.evaluate(() => document.documentElement.dataset.told)).toBeUndefined();
});

test('a service that declares no storage loses none, and the code for deleting is not even asked for (R17)', async () => {
  const { tab, site } = await openPages({ '/': placetPage(configOf([service('stats')])) });
  await tab.click(acceptAll);
  await tab.evaluate(() => {
    localStorage.setItem('st_1', '1');
    document.cookie = 'st_1=1; Path=/';
    window.placet.withdraw();
  });
  // the second sweep comes a second after the decision: a timer set later for the same time comes after it
  await tab.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1_000)));
  await tab.reload();
  await tab.waitFor(() => window.placet.choice('stats') === 'denied');
  expect(await tab.evaluate(() => [localStorage.getItem('st_1'), document.cookie.includes('st_1')])).toEqual([
    '1',
    true,
  ]);
  expect(site.count('/placet/placet-sweep.js')).toBe(0);
});
