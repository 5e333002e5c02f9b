import { expect, test } from 'vitest';
import { builtPage } from '../../support/built-page.js';
import { configOf, service } from '../../support/configs.js';
import { acceptAll, banner, openPages, placetPage } from '../../support/placet-page.js';

const config = configOf([
  service('stats', { title: 'Statistics', surfaces: ['website', 'app'] }),
  service('help', { title: 'Help chat', surfaces: ['admin'] }),
  service('films', { title: 'Films' }),
]);
const gated = ['stats', 'help', 'films']
  .map((name) => `<script type="text/plain" data-service="${name}" data-src="/${name}.js"></script>`)
  .join('');
const pageOf = (surface?: string): string =>
  placetPage(config, { body: gated }).replace(
    '<html',
    surface ? `<html data-placet-surface="${surface}"` : '<html',
  );
const script = (name: string) => ({ type: 'text/javascript', body: `document.title += ' ${name}'` });

const open = () =>
  openPages({
    '/': pageOf('website'),
    '/admin': pageOf('admin'),
    '/everywhere': pageOf(),
    '/stats.js': script('stats'),
    '/help.js': script('help'),
    '/films.js': script('films'),
  });

test('policies.md R22: consent given on the website runs nothing of it in the admin area, and asks there about the rest', async () => {
  const { tab, site } = await open();
  await tab.click(acceptAll);
  await tab.waitFor(() => document.title === 'Example stats films');
  await tab.goto(site.url('/admin'));
  await tab.appears(banner);
  expect(await tab.evaluate(() => window.placet.undecided.map(({ name }) => name))).toEqual(['help']);
  await tab.waitFor(() => document.title === 'Example films');
  expect(site.count('/stats.js')).toBe(1);
  await tab.click({ role: 'button', name: 'Accept' });
  await tab.waitFor(() => document.title === 'Example films help');
  expect(site.count('/stats.js')).toBe(1);
  expect(await tab.evaluate(() => window.placet.allows('stats'))).toBe(false);
});

test('policies.md R22: what is decided in one part of the site stands in the others', async () => {
  const { tab, site } = await open();
  await tab.click(acceptAll);
  await tab.waitFor(() => document.title === 'Example stats films');
  await tab.goto(site.url('/admin'));
  await tab.click({ role: 'button', name: 'Reject' });
  await tab.disappears(banner);
  await tab.goto(site.url('/everywhere'));
  await tab.waitFor(() => window.placet.record);
  const { choices } = (await tab.evaluate(() => ({
    choices: { ...window.placet.record?.choices },
  }))) as never;
  expect(choices).toEqual({ stats: 'granted', films: 'granted', help: 'denied' });
});

test('policies.md R22: on a page of a built site the settings offer what belongs there, and the receipt is whole', async () => {
  const { folder, page } = builtPage(config, 'lang="en" data-placet-surface="admin"');
  const { tab } = await openPages({ '/': page }, { directories: { '/placet/': folder } });
  await tab.click({ role: 'button', name: 'Settings' });
  await tab.appears({ role: 'dialog', name: 'Cookie settings' });
  const offered = () =>
    [...(document.querySelector('placet-settings')?.shadowRoot?.querySelectorAll<HTMLElement>('input') ?? [])]
      .map(({ dataset }) => dataset.service)
      .filter(Boolean);
  expect(await tab.evaluate(offered)).toEqual(['help', 'films']);
  const receipt = await tab.evaluate(() => window.placet.receipt());
  expect(receipt?.controller).toEqual(config.controller);
});
