import { expect, test } from 'vitest';
import type { Tab } from '../../support/browser';
import { type Layer, layers, open, openInterface, siteConfig } from '../../support/interface-page.js';
import { rejectAll } from '../../support/placet-page.js';

/** Media that Chromium emulates beyond what the harness names. */
const emulate = (
  tab: Tab,
  media: { readonly media?: 'print'; readonly forcedColors?: 'active' },
): Promise<void> => tab.emulate(media as object);

/** Borders of a layer's controls, and whether a switch tells its state without a background of ours. */
const controlsOf = (tab: Tab, layer: Layer) =>
  tab.evaluate((layer) => {
    const host = document.querySelector(
      layer === 'banner' ? 'placet-banner' : 'placet-settings',
    ) as HTMLElement;
    return [host, host.shadowRoot as ShadowRoot].flatMap((root) =>
      [...root.querySelectorAll('[data-action$="-all"], [data-service]')].map((one) => {
        const { borderTopStyle, borderTopWidth, backgroundImage, appearance } = getComputedStyle(one);
        return { name: one.textContent, borderTopStyle, borderTopWidth, backgroundImage, appearance };
      }),
    );
  }, layer);

test.each(layers)(
  'with forced colours the buttons of the %s keep their borders (AX05, F51)',
  async (layer) => {
    const { tab } = await openInterface();
    await emulate(tab, { forcedColors: 'active' });
    await open(tab, layer);
    const buttons = (await controlsOf(tab, layer)).filter(({ name }) => name);
    expect(buttons.map(({ name }) => name)).toEqual(['Accept all', 'Reject all']);
    for (const { borderTopStyle, borderTopWidth } of buttons)
      expect([borderTopStyle, borderTopWidth]).toEqual(['solid', '1px']);
  },
);

test('with forced colours a switch is the browser’s own, which shows its state (AX05, F51)', async () => {
  const { tab } = await openInterface();
  await emulate(tab, { forcedColors: 'active' });
  await open(tab, 'settings');
  const switches = (await controlsOf(tab, 'settings')).filter(({ name }) => !name);
  expect(switches).toHaveLength(3);
  for (const { appearance, backgroundImage } of switches)
    expect([appearance, backgroundImage]).toEqual(['auto', 'none']);
});

test.each(layers)('the %s is not printed (F51)', async (layer) => {
  const { tab } = await openInterface();
  await open(tab, layer);
  await emulate(tab, { media: 'print' });
  const displays = await tab.evaluate(() =>
    [...document.querySelectorAll('placet-banner, placet-settings')].map((host) => {
      const dialog = host.shadowRoot?.querySelector('dialog');
      return (dialog ?? host).checkVisibility();
    }),
  );
  expect(displays).toEqual(displays.map(() => false));
  expect(displays.length).toBeGreaterThan(0);
});

test('the badge is not printed, and the declaration is, without its button (F51)', async () => {
  const { tab } = await openInterface({
    config: siteConfig({ interface: { badge: 'start' } }),
    body: '<placet-declaration></placet-declaration>',
  });
  await tab.click(rejectAll);
  await tab.waitFor(() => {
    const badge = document.querySelector('placet-badge');
    return (
      badge?.checkVisibility() &&
      document.querySelector('placet-declaration')?.shadowRoot?.querySelector('table')
    );
  });
  await emulate(tab, { media: 'print' });
  const printed = await tab.evaluate(() => {
    const root = document.querySelector('placet-declaration')?.shadowRoot;
    return ['table', 'button'].map((one) => root?.querySelector(one)?.checkVisibility());
  });
  expect(printed).toEqual([true, false]);
  expect(await tab.evaluate(() => document.querySelector('placet-badge')?.checkVisibility())).toBe(false);
});
