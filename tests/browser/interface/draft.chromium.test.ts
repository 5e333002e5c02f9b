import { expect, test } from 'vitest';
import {
  banner,
  choices,
  footerLink,
  open,
  openInterface,
  save,
  settings,
} from '../../support/interface-page.js';

const heatmaps = { role: 'switch', name: 'Heatmaps' } as const;
const close = { role: 'button', name: 'Close' } as const;
const gated = '<script type="text/plain" data-service="heatmap">document.title = "ran"</script>';

test('saving the settings untouched grants nothing (UI19)', async () => {
  const { tab } = await openInterface();
  await open(tab, 'settings');
  await tab.click(save);
  await tab.disappears(settings);
  expect(await choices(tab)).toEqual({ posthog: 'denied', heatmap: 'denied', letters: 'denied' });
});

test('saving grants exactly what is switched on (UI18)', async () => {
  const { tab } = await openInterface({ body: gated });
  await open(tab, 'settings');
  await tab.click(heatmaps);
  await tab.click({ role: 'switch', name: 'Visitor counts' });
  await tab.click({ role: 'switch', name: 'Visitor counts' });
  await tab.click(save);
  await tab.waitFor(() => document.title === 'ran');
  expect(await choices(tab)).toEqual({ posthog: 'denied', heatmap: 'granted', letters: 'denied' });
});

test('a switch is a draft: nothing runs, is allowed or is kept before it is saved (UI02, UI19)', async () => {
  const { tab, session, site } = await openInterface({ body: gated });
  await open(tab, 'settings');
  await tab.click(heatmaps);
  expect(await tab.find(heatmaps)).toMatchObject({ checked: true });
  expect(await tab.evaluate(() => window.placet.allows('heatmap'))).toBe(false);
  expect(await tab.evaluate(() => document.title)).toBe('Example');
  expect(await session.cookies(site.url('/'))).toEqual([]);
});

test('a purpose’s switch is a draft too: nothing is allowed or kept before it is saved, or after it is closed (UI02, UI19)', async () => {
  const { tab, session, site } = await openInterface({ body: gated });
  await open(tab, 'settings');
  const statistics = { role: 'checkbox', name: 'Statistics' } as const;
  await tab.click(statistics);
  expect(await tab.find(heatmaps)).toMatchObject({ checked: true });
  const isAllowed = () => ['posthog', 'heatmap'].some((name) => window.placet.allows(name));
  expect(await tab.evaluate(isAllowed)).toBe(false);
  expect(await session.cookies(site.url('/'))).toEqual([]);
  await tab.click(close);
  await tab.disappears(settings);
  await open(tab, 'settings');
  expect(await tab.find(statistics)).toMatchObject({ checked: false });
  expect(await tab.evaluate(isAllowed)).toBe(false);
  expect(await session.cookies(site.url('/'))).toEqual([]);
  await tab.click(statistics);
  await tab.click(save);
  await tab.waitFor(() => document.title === 'ran');
  expect(await choices(tab)).toEqual({ posthog: 'granted', heatmap: 'granted', letters: 'denied' });
});

test('closing the settings throws the draft away and decides nothing (UI02)', async () => {
  const { tab, session, site } = await openInterface({ body: gated });
  await open(tab, 'settings');
  await tab.click(heatmaps);
  await tab.click(close);
  await tab.disappears(settings);
  expect(await session.cookies(site.url('/'))).toEqual([]);
  expect(await tab.find(banner)).toMatchObject({ visible: true });
  await open(tab, 'settings');
  expect(await tab.find(heatmaps)).toMatchObject({ checked: false });
});

test('a thrown-away draft does not come back with a later decision (UI19)', async () => {
  const { tab } = await openInterface({ body: gated });
  await open(tab, 'settings');
  await tab.click(heatmaps);
  await tab.press('Escape');
  await tab.disappears(settings);
  await open(tab, 'settings');
  await tab.click(save);
  await tab.disappears(settings);
  expect(await choices(tab)).toEqual({ posthog: 'denied', heatmap: 'denied', letters: 'denied' });
});

test('the settings show what was decided, after a reload as well (R15)', async () => {
  const { tab } = await openInterface();
  await open(tab, 'settings');
  await tab.click(heatmaps);
  await tab.click(save);
  await tab.disappears(settings);
  await tab.reload();
  await tab.click(footerLink);
  await tab.appears(settings);
  const found = await tab.findAll({ role: 'switch' });
  expect(found.map(({ name, checked }) => [name, checked])).toEqual([
    ['Visitor counts', false],
    ['Heatmaps', true],
    ['Newsletter', false],
  ]);
});

test('switching one service off and saving withdraws that one only (UI18)', async () => {
  const { tab } = await openInterface();
  await tab.click({ role: 'button', name: 'Accept all' });
  await tab.disappears(banner);
  await tab.click(footerLink);
  await tab.click(heatmaps);
  await tab.click(save);
  await tab.disappears(settings);
  expect(await choices(tab)).toEqual({ posthog: 'granted', heatmap: 'denied', letters: 'granted' });
});
