import { expect, test } from 'vitest';
import { openSession, type Session, serve, type Tab } from '../../support/browser';

/** A visit to a site of its own, below a parent domain that can hold cookies; hosts are the same from visit to visit. */
const visit = async (): Promise<{ session: Session; tab: Tab; url: string }> => {
  const site = await serve({ pages: { '/': '<!doctype html><title>Example</title>' } });
  const session = await openSession();
  const tab = await session.newTab();
  const url = site.url('/', { host: 'app.example.localhost' });
  await tab.goto(url);
  return { session, tab, url };
};

/** Leaves something wherever a page can leave it. */
const leave = async (): Promise<void> => {
  document.cookie = 'left=1; Max-Age=1000';
  document.cookie = 'above=1; Max-Age=1000; Domain=example.localhost';
  localStorage.setItem('left', '1');
  sessionStorage.setItem('left', '1');
  window.name = 'left';
  await new Promise((resolve) => {
    indexedDB.open('left').onsuccess = resolve;
  });
  await globalThis.caches?.open('left');
};

/** What a page finds of it. */
const find = async () => ({
  cookies: document.cookie,
  local: Object.keys(localStorage),
  session: Object.keys(sessionStorage),
  name: window.name,
  databases: (await indexedDB.databases()).map(({ name }) => name),
  caches: await globalThis.caches?.keys(),
  width: innerWidth,
});

test('a profile that is lent again has nothing of the visit before, nor its size and errors', async () => {
  const before = await visit();
  const clean = await before.tab.evaluate(find);
  await before.tab.evaluate(leave);
  await before.tab.viewport(500, 500);
  await before.tab.evaluate(() => {
    setTimeout(() => {
      throw new Error('left');
    });
  });
  expect(await before.tab.evaluate(find)).not.toEqual(clean);
  await before.session.close();

  const after = await visit();
  expect(await after.tab.evaluate(find)).toEqual(clean);
  expect(await after.session.cookies(after.url)).toEqual([]);
  expect(await after.tab.errors()).toEqual([]);
});
