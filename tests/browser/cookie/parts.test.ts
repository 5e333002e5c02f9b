import { expect, test } from 'vitest';
import type { Tab } from '../../support/browser';
import { configOf, service } from '../../support/configs.js';
import { acceptAll, banner, openPages, placetPage, rejectAll } from '../../support/placet-page.js';

const settle = async (tab: Tab, choice: typeof acceptAll | typeof rejectAll): Promise<void> => {
  await tab.click(choice);
  await tab.disappears(banner);
};
const said = () => [window.placet.choice('stats'), window.placet.undecided.length];

test('faults.md D3: cookies for two paths, one below the other, under one name each keep their answer', async () => {
  const pageAt = (path: string) => placetPage(configOf([service('stats')], { cookie: { path } }));
  const { tab, site, session } = await openPages({
    '/': pageAt('/'),
    '/a/page': pageAt('/a/'),
    '/a/b/page': pageAt('/a/b/'),
  });
  await settle(tab, acceptAll);
  await tab.goto(site.url('/a/page'));
  await settle(tab, rejectAll);
  await tab.goto(site.url('/a/b/page'));
  await settle(tab, acceptAll);
  for (const [address, choice] of [
    ['/a/page', 'denied'],
    ['/', 'granted'],
    ['/a/b/page', 'granted'],
    ['/a/page', 'denied'],
  ] as const) {
    await tab.goto(site.url(address));
    expect(await tab.evaluate(said), address).toEqual([choice, 0]);
  }
  const cookies = await session.cookies(site.url('/a/b/page'));
  expect(cookies.map(({ path }) => path)).toEqual(['/', '/a/', '/a/b/']);
});
