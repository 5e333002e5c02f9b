import { expect, test } from 'vitest';
import { openSession, serve } from '../../support/browser';

/** Leaves something in every store of the browser that a page can reach. */
const fill = async (): Promise<void> => {
  document.cookie = 'left=1; Max-Age=1000';
  localStorage.setItem('left', '1');
  sessionStorage.setItem('left', '1');
  await new Promise((resolve) => {
    indexedDB.open('left').onsuccess = ({ target }) => {
      (target as IDBOpenDBRequest).result.close();
      resolve(undefined);
    };
  });
  await caches.open('left');
};

/** What a page finds in them. */
const found = async () => ({
  cookies: document.cookie,
  local: Object.keys(localStorage),
  session: Object.keys(sessionStorage),
  databases: (await indexedDB.databases()).map(({ name }) => name),
  caches: await caches.keys(),
  back: history.length,
});

test('a profile that is lent again has nothing of the visit before', async () => {
  const site = await serve({ pages: { '/': '<!doctype html><title>Example</title>' } });
  const before = await openSession();
  const tab = await before.newTab();
  await tab.goto(site.url('/'));
  const clean = await tab.evaluate(found);
  await tab.evaluate(fill);
  expect(await tab.evaluate(found)).not.toEqual(clean);
  await before.close();

  const after = await openSession();
  const next = await after.newTab();
  await next.goto(site.url('/'));
  expect(await next.evaluate(found)).toEqual(clean);
  expect(await after.cookies(site.url('/'))).toEqual([]);
});
