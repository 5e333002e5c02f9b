import { expect, test } from 'vitest';
import type { Config } from '../../../src/model/config/config.js';
import { configOf, service } from '../../support/configs.js';
import {
  banner,
  choices,
  open,
  openInterface,
  save,
  settings,
  siteConfig,
} from '../../support/interface-page.js';
import { acceptAll, rejectAll } from '../../support/placet-page.js';

const many = (count: number): Config =>
  configOf(
    Array.from({ length: count }, (_, index) =>
      service(`service-${index}`, {
        purposes: [index % 2 ? 'analytics' : 'marketing'],
        provider: { name: `Company ${index}` },
        storage: [{ name: 'a', type: 'cookie', duration: 'P1D' }],
      }),
    ),
    { purposes: ['analytics', 'marketing'].map((name) => ({ name, title: name })) },
  );
const statistics = { role: 'checkbox', name: 'Statistics' } as const;

test('a purpose’s switch works on the draft of all its services, and is mixed when they differ (UI18, DESIGN 4.11)', async () => {
  const { tab } = await openInterface();
  await open(tab, 'settings');
  const state = () =>
    tab.evaluate(() => {
      const root = document.querySelector('placet-settings')?.shadowRoot;
      const input = root?.querySelector<HTMLInputElement>('[data-purpose="analytics"]');
      const count = input?.closest('section')?.querySelector('summary .state')?.textContent;
      return [input?.checked, input?.indeterminate, count];
    });
  expect(await state()).toEqual([false, false, '0 of 2 on']);
  await tab.click({ role: 'switch', name: 'Heatmaps' });
  expect(await state()).toEqual([false, true, '1 of 2 on']);
  await tab.click(statistics);
  expect(await state()).toEqual([true, false, '2 of 2 on']);
  expect(await choices(tab)).toEqual({});
  await tab.click(save);
  await tab.disappears(settings);
  expect(await choices(tab)).toEqual({ posthog: 'granted', heatmap: 'granted', letters: 'denied' });
});

test('a purpose folds and unfolds with the keyboard (AX01)', async () => {
  const { tab } = await openInterface({ config: many(20) });
  await open(tab, 'settings');
  expect(await tab.findAll({ role: 'switch' })).toEqual([]);
  await tab.evaluate(() =>
    document.querySelector('placet-settings')?.shadowRoot?.querySelector('summary')?.focus(),
  );
  await tab.press('Enter');
  await tab.appears({ role: 'switch', name: 'service-1' });
});

test('with 300 services the settings build what is seen, not every table (AX06)', async () => {
  const { tab } = await openInterface({ config: many(300) });
  await open(tab, 'settings');
  const nodes = await tab.evaluate(
    () => document.querySelector('placet-settings')?.shadowRoot?.querySelectorAll('*').length ?? 0,
  );
  expect(nodes).toBeLessThan(120);
});

test('a service is found by its name or company, and only it is shown', async () => {
  const { tab } = await openInterface({ config: many(150) });
  await open(tab, 'settings');
  await tab.click({ role: 'searchbox', name: 'Find a service' });
  await tab.type('company 77');
  await tab.appears({ role: 'switch', name: 'service-77' });
  const shown = (await tab.findAll({ role: 'switch' })).filter(({ visible }) => visible);
  expect(shown.map(({ name }) => name)).toEqual(['service-77']);
});

test('who has few services downloads no search', async () => {
  const { tab, site } = await openInterface();
  await open(tab, 'settings');
  expect(site.count('/placet/placet-settings-search.js')).toBe(0);
});

test.each(['link', 'address'])('a permanent link leads to the switch of its service: %s', async (way) => {
  const { tab, site } = await openInterface({
    config: many(150),
    body: '<a href="#placet-settings=service-77">Change it</a>',
  });
  await tab.appears(banner);
  if (way === 'link') await tab.click({ role: 'link', name: 'Change it' });
  else {
    await tab.goto(site.url('/?again#placet-settings=service-77'));
  }
  await tab.appears(settings);
  await tab.waitFor(() => document.querySelector('placet-settings')?.shadowRoot?.activeElement);
  expect(await tab.activeElement()).toMatchObject({ role: 'switch', name: 'service-77', visible: true });
});

test('the badge opens the settings, gets the focus back, and is not there beside the banner', async () => {
  const { tab } = await openInterface({ config: siteConfig({ interface: { badge: 'end' } }) });
  const badge = { role: 'button', name: 'Cookie settings' } as const;
  await tab.appears(banner);
  await tab.waitFor(() => document.querySelector('placet-badge'));
  expect((await tab.findAll(badge)).filter(({ visible }) => visible)).toEqual([]);
  await tab.click(rejectAll);
  const { box } = await tab.appears(badge);
  expect([box.width, box.height]).toEqual([44, 44]);
  await tab.reload();
  await tab.click(badge);
  await tab.appears(settings);
  await tab.press('Escape');
  await tab.disappears(settings);
  expect(await tab.activeElement()).toMatchObject(badge);
});

test('a site without a badge does not download it', async () => {
  const { tab, site } = await openInterface();
  await tab.appears(banner);
  expect(site.count('/placet/placet-badge.js')).toBe(0);
});

test.each(['banner', 'settings'] as const)(
  'a screen reader is told that the %s appeared in the page and that the choice is saved (AX03)',
  async (layer) => {
    const { tab } = await openInterface();
    await tab.waitFor(
      () => document.querySelector('[role="status"]')?.textContent === 'Cookies and your data',
    );
    await open(tab, layer);
    await tab.click(acceptAll);
    await tab.waitFor(
      () => document.querySelector('[role="status"]')?.textContent === 'Your choice is saved.',
    );
  },
);
