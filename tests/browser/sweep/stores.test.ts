import { expect, test } from 'vitest';
import type { StorageItem, StorageType } from '../../../src/model/config/config.js';
import { configOf, service } from '../../support/configs.js';
import { acceptAll, openPages, placetPage } from '../../support/placet-page.js';

interface Store {
  readonly put: (name: string) => unknown;
  readonly names: () => readonly string[] | Promise<readonly string[]>;
}

/** What runs in the page. */
const STORES: Readonly<Record<Exclude<StorageType, 'cookie'>, Store>> = {
  localStorage: {
    put: (name) => localStorage.setItem(name, '1'),
    names: () => Object.keys(localStorage).sort(),
  },
  sessionStorage: {
    put: (name) => sessionStorage.setItem(name, '1'),
    names: () => Object.keys(sessionStorage).sort(),
  },
  indexedDB: {
    put: (name) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open(name);
        request.onerror = reject;
        request.onsuccess = () => {
          request.result.close();
          resolve();
        };
      }),
    names: async () => (await indexedDB.databases()).map(({ name }) => String(name)).sort(),
  },
  cacheStorage: {
    put: async (name) => void (await caches.open(name)),
    names: async () => (await caches.keys()).sort(),
  },
};

const configFor = (type: StorageType) => {
  const item = (name: string): StorageItem => ({ name, type, duration: 'persistent' });
  return configOf([
    service('stats', { storage: [item('st_*'), item('exact'), item('*-queue-*')] }),
    service('ads', { storage: [item('ads')] }),
    service('login', { basis: 'essential', storage: [item('session'), item('st_shared')] }),
  ]);
};

const theirs = ['a-queue-b', 'exact', 'st_', 'st_1'];
const others = ['ads', 'exact2', 'other', 'queue', 'session', 'st_shared', 'xst_1'];

for (const [type, { put, names }] of Object.entries(STORES) as [StorageType, Store][]) {
  test(`withdrawal deletes only the service's declared items from ${type} (R17, R27, WD03, F46)`, async () => {
    const { tab, site } = await openPages({ '/': placetPage(configFor(type)) });
    await tab.click(acceptAll);
    await tab.waitFor(() => window.placet.allows('stats'));
    for (const name of [...theirs, ...others]) await tab.evaluate(put, name);
    expect(await tab.evaluate(names)).toEqual([...theirs, ...others].sort());
    await tab.evaluate(() => window.placet.withdraw('stats'));
    await expect.poll(() => tab.evaluate(names), { timeout: 10_000 }).toEqual(others);
    expect(site.count('/')).toBe(1);
    expect(await tab.errors()).toEqual([]);
  });

  test(`what nobody granted is deleted from ${type} when a page is loaded (R02, NW01, F47)`, async () => {
    const { tab, site } = await openPages({ '/': '', '/page': placetPage(configFor(type)) });
    for (const name of [...theirs, ...others]) await tab.evaluate(put, name);
    await tab.goto(site.url('/page'));
    const left = others.filter((name) => name !== 'ads');
    await expect.poll(() => tab.evaluate(names), { timeout: 10_000 }).toEqual(left);
  });
}

test('a granted service keeps its storage over page loads (R17)', async () => {
  const { tab } = await openPages({ '/': placetPage(configFor('localStorage')) });
  await tab.click(acceptAll);
  await tab.evaluate(() => {
    localStorage.setItem('st_1', '1');
    localStorage.setItem('ads', '1');
    window.placet.withdraw('ads');
  });
  await tab.waitFor(() => localStorage.getItem('ads') === null);
  await tab.reload();
  await tab.waitFor(() => window.placet.choice('ads') === 'denied');
  expect(await tab.evaluate(() => Object.keys(localStorage))).toEqual(['st_1']);
});
