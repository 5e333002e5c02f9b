import { describe, expect, test } from 'vitest';
import { configOf, service } from '../../support/configs.js';
import { acceptAll, banner, openPages, rejectAll } from '../../support/placet-page.js';

const config = configOf([service('stats')]);
const other = configOf([service('film')]);

/** What the package leaves to an app's bundler. */
const imports = {
  lit: '/modules/lit/index.js',
  'lit-html': '/modules/lit-html/lit-html.js',
  'lit-html/': '/modules/lit-html/',
  'lit-element/': '/modules/lit-element/',
  '@lit/reactive-element': '/modules/@lit/reactive-element/reactive-element.js',
  nanoid: '/modules/nanoid/index.browser.js',
};
const directories = { '/one/': 'dist/esm', '/another/': 'dist/esm', '/modules/': 'node_modules' };
const inline = `<script type="application/json" data-placet-config>${JSON.stringify(config)}</script>`;
const ours = '<script defer src="/placet/placet.js"></script>';
const bundle = (path: string, config: unknown) =>
  `<script type="module">import { createConsent } from '${path}index.js';
  (window.managers ??= []).push(createConsent(${JSON.stringify(config)}), createConsent(${JSON.stringify(config)}));</script>`;

const open = (...scripts: readonly string[]) =>
  openPages(
    {
      '/': `<!doctype html><html lang="en"><head><title>Example</title>
        <script>window.told = []; console.warn = (...words) => told.push(words.join(' '));</script>
        <script type="importmap">${JSON.stringify({ imports })}</script>${inline}${scripts.join('')}</head><body>
        <main><h1>Example</h1></main></body></html>`,
    },
    { directories },
  );

interface Shown {
  readonly managers?: readonly unknown[];
  readonly told: readonly string[];
}

/** How many managers, banners, status regions and ids of ours the page has, and what the console says. */
const look = (tab: Awaited<ReturnType<typeof open>>['tab']) =>
  tab.evaluate(() => {
    const { managers = [], told } = window as unknown as Shown;
    const count = (selector: string) => document.querySelectorAll(selector).length;
    return {
      managers: new Set([...managers, ...(window.placet ? [window.placet] : [])]).size,
      banners: count('[role=dialog]'),
      regions: count('[role=status]'),
      titles: count('#placet-title'),
      told,
    };
  });

const one = { managers: 1, banners: 1, regions: 1, titles: 1 };

describe.each([
  ['by hand, twice', [bundle('/one/', config)]],
  ['by two bundles', [bundle('/one/', config), bundle('/another/', config)]],
  ['by placet.js and then by a bundle', [ours, bundle('/one/', config)]],
  ['by a bundle and then by placet.js', [bundle('/one/', config), ours]],
])('started %s', (_, scripts) => {
  test('faults.md A8: there is one manager, one banner and one status region, and one click refuses', async () => {
    const { tab } = await open(...scripts);
    await tab.appears(banner);
    expect(await look(tab)).toEqual({ ...one, told: [] });
    await tab.click(rejectAll);
    await tab.disappears(banner);
    expect(await tab.errors()).toEqual([]);
  });
});

test.each([
  ['a second bundle', [bundle('/one/', config), bundle('/another/', other)]],
  ['placet.js beside a bundle', [bundle('/one/', other), ours]],
])('faults.md A8: the console says that the config of %s is not used', async (_, scripts) => {
  const { tab } = await open(...scripts);
  await tab.appears(banner);
  await tab.waitFor(() => (window as unknown as Shown).told.length > 0);
  expect(await look(tab)).toMatchObject(one);
});

test('reliability.md F31: a copy of placet.js that has no config stops nothing of the first', async () => {
  const { tab } = await open(bundle('/one/', config));
  await tab.click(acceptAll);
  await tab.evaluate(async () => {
    document.querySelector('[data-placet-config]')?.remove();
    const script = Object.assign(document.createElement('script'), { src: '/placet/placet.js' });
    const told = new Promise((resolve) => document.addEventListener('placet:error', resolve));
    document.head.append(script);
    await told;
  });
  expect(await tab.evaluate(() => window.placet.allows('stats'))).toBe(true);
});
