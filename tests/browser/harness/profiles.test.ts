import { expect, test } from 'vitest';
import { openSession, type Session, type Site, serve, type Tab } from '../../support/browser';
import { lendProfile } from '../../support/browser/profiles';

const hosts = ['app.example.localhost', 'example.localhost', 'localhost'] as const;
const button = { role: 'button', name: 'Act' } as const;

/** A site of its own for each visit, for no origin comes twice. A button lies in the middle, whatever the size. */
const open = (): Promise<Site> =>
  serve({
    pages: {
      '/': '<!doctype html><html lang="en"><title>Example</title><button style="position: fixed; inset: 40%">Act</button>',
      '/leaving': {
        headers: {
          'set-cookie': [
            'session=1',
            'lasting=1; Max-Age=1000',
            'hidden=1; Max-Age=1000; HttpOnly',
            'deep=1; Max-Age=1000; Path=/deep/er',
            'shared=1; Max-Age=1000; Domain=example.localhost',
          ],
        },
      },
    },
  });

/** Everything a visit could find of an earlier one, host by host. */
const findings = async (session: Session, tab: Tab, site: Site) => {
  const found: Record<string, unknown> = {};
  for (const host of hosts) {
    await tab.goto(site.url('/', { host }));
    found[host] = await tab.evaluate(async () => ({
      cookie: document.cookie,
      keys: [...Object.keys(localStorage), ...Object.keys(sessionStorage)],
      databases: (await indexedDB.databases()).length,
      caches: (await globalThis.caches?.keys())?.length ?? 0,
      name: window.name,
      size: [innerWidth, innerHeight],
      pointed: document.querySelector('button:hover') !== null,
    }));
    const cookies = await session.cookies(site.url('/deep/er', { host }));
    found[`cookies of ${host}`] = cookies.map(({ name }) => name);
  }
  return { ...found, errors: await tab.errors(), requests: site.requests.length };
};

/** Leaves something wherever a visit can. */
const leaveTraces = async (session: Session, tab: Tab, site: Site): Promise<void> => {
  for (const host of hosts) {
    await tab.goto(site.url('/leaving', { host }));
    await tab.evaluate(() => {
      document.cookie = 'written=1; Max-Age=1000';
      window.name = 'left';
    });
  }
  await tab.viewport(390, 844);
  await tab.goto(site.url('/'), { until: 'commit' });
  await tab.click(button);
  await tab.evaluate(() => void setTimeout(() => Promise.reject(new Error('theirs'))));
  const second = await session.newTab();
  await second.goto(site.url('/'));
  await second.click(button);
};

test('a visit finds nothing of the one before, in a profile that is lent again', async () => {
  const untouched = await openSession();
  const wanted = await findings(untouched, await untouched.newTab(), await open());

  const before = await openSession();
  const tab = await before.newTab();
  const site = await open();
  await leaveTraces(before, tab, site);
  expect(await findings(before, tab, site)).not.toEqual(wanted);
  await before.close();

  const after = await openSession();
  expect(await findings(after, await after.newTab(), await open())).toEqual(wanted);
});

test('a profile is lent again once it is given back, and to one visit at a time', async () => {
  const first = await lendProfile({});
  const second = await lendProfile({});
  expect(second.profile).not.toBe(first.profile);
  await second.giveBack();
  const third = await lendProfile({});
  expect(third.profile).toBe(second.profile);
  await first.giveBack();
  await third.giveBack();
});

test('a visitor with other preferences gets a profile of their own', async () => {
  const plain = await lendProfile({});
  await plain.giveBack();
  const dark = await lendProfile({ colorScheme: 'dark' });
  expect(dark.profile).not.toBe(plain.profile);
  await dark.giveBack();
});
