import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Config } from '../../../src/model/config/config.js';
import { choices, footerLink, openInterface, settings } from '../../support/interface-page.js';

/** The config of an internal platform, as it is shipped. */
const essentialOnly: Config = JSON.parse(readFileSync('config/essential-only.json', 'utf8'));
const body =
  '<script type="text/plain" data-service="sign-in">document.documentElement.dataset.login = "ran"</script>';

/** Everything the page keeps in the browser. */
const keptByPage = async () => ({
  cookies: document.cookie,
  local: localStorage.length,
  session: sessionStorage.length,
  databases: (await indexedDB.databases()).length,
  caches: typeof caches === 'undefined' ? 0 : (await caches.keys()).length,
});

test('a site with essential services only shows nothing and loads nothing but placet.js (R25)', async () => {
  const { tab, site } = await openInterface({ config: essentialOnly, body, pages: { '/end': 'ok' } });
  await tab.waitFor(() => document.documentElement.dataset.login === 'ran');
  // what the start asks for, it asks for before this
  await tab.evaluate(() => fetch('/end').then(({ ok }) => ok));
  expect(site.requests.map(({ path }) => path)).toEqual(['/', '/placet/placet.js', '/end']);
  expect(await tab.findAll({ role: 'dialog' })).toEqual([]);
  expect(await tab.evaluate(() => [...document.querySelectorAll('placet-consent, :popover-open')])).toEqual(
    [],
  );
});

test('a site with essential services only keeps no cookie, no id, no record and no storage (R25)', async () => {
  const { tab, site, session } = await openInterface({ config: essentialOnly, body });
  await tab.waitFor(() => document.documentElement.dataset.login === 'ran');
  await tab.reload();
  await tab.waitFor(() => document.documentElement.dataset.login === 'ran');
  expect(await session.cookies(site.url('/'))).toEqual([]);
  expect(await tab.evaluate(keptByPage)).toEqual({
    cookies: '',
    local: 0,
    session: 0,
    databases: 0,
    caches: 0,
  });
  expect(await tab.evaluate(() => window.placet.record === undefined)).toBe(true);
});

test('the footer link still tells what a site with essential services only uses, with nothing to choose (R25, R26)', async () => {
  const { tab, site, session } = await openInterface({ config: essentialOnly, body });
  await tab.click(footerLink);
  await tab.appears(settings);
  expect(await tab.find({ role: 'heading', name: 'Single sign-on' })).toMatchObject({ visible: true });
  expect(await tab.findAll({ role: 'switch' })).toEqual([]);
  expect((await tab.findAll({ role: 'button' })).map(({ name }) => name)).toEqual([
    'Close',
    // folds
    'Running the platform What the platform cannot do without: signing in, and the view that you have chosen.',
    'Details',
    'Details',
  ]);
  await tab.press('Escape');
  await tab.disappears(settings);
  expect(await choices(tab)).toEqual({});
  expect(await session.cookies(site.url('/'))).toEqual([]);
});
