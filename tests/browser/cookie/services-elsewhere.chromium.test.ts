import { expect, test } from 'vitest';
import { configOf, service } from '../../support/configs.js';
import { acceptAll, banner, openPages, placetPage } from '../../support/placet-page.js';

const main = placetPage(configOf([service('analytics'), service('newsletter')]));
const shop = placetPage(configOf([service('analytics'), service('chat')]));

test('faults.md D2: two parts of one host with different services ask once each, and neither forgets what the other asked', async () => {
  const { tab, site } = await openPages({ '/': main, '/shop': shop });
  await tab.click(acceptAll);
  await tab.disappears(banner);
  await tab.goto(site.url('/shop'));
  await tab.appears(banner);
  expect(await tab.evaluate(() => window.placet.undecided.map(({ name }) => name))).toEqual(['chat']);
  await tab.click({ role: 'button', name: 'Reject' });
  await tab.disappears(banner);
  const asked = site.count('/placet/placet-ui.js');
  for (const address of ['/', '/shop', '/']) {
    await tab.goto(site.url(address));
    expect(await tab.evaluate(() => window.placet.undecided.length)).toBe(0);
  }
  expect(site.count('/placet/placet-ui.js')).toBe(asked);
  expect(await tab.evaluate(() => window.placet.record?.choices)).toEqual({
    analytics: 'granted',
    newsletter: 'granted',
    chat: 'denied',
  });
});

test('faults.md D2: a withdrawal in one part leaves the other part’s grant alone', async () => {
  const { tab, site } = await openPages({ '/': main, '/shop': shop });
  await tab.click(acceptAll);
  await tab.disappears(banner);
  await tab.goto(site.url('/shop'));
  await tab.appears(banner);
  await tab.evaluate(() => window.placet.withdraw());
  await tab.goto(site.url('/'));
  expect(
    await tab.evaluate(() => ['analytics', 'newsletter'].map((name) => window.placet.choice(name))),
  ).toEqual(['denied', 'granted']);
});
