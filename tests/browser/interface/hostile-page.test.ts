import { describe, expect, test } from 'vitest';
import type { Tab } from '../../support/browser';
import {
  banner,
  choices,
  footerLink,
  layers,
  open,
  openInterface,
  settings,
  siteConfig,
} from '../../support/interface-page.js';
import { acceptAll, rejectAll } from '../../support/placet-page.js';

const denied = { posthog: 'denied', heatmap: 'denied', letters: 'denied' };

/** Where things stand on a page without hostile styles. It is looked up once: for each test it is the same. */
let elsewhere: Promise<{ readonly banner: unknown; readonly badge: unknown }> | undefined;
const findPlaces = async () => {
  const { tab } = await openInterface({ config: siteConfig({ interface: { badge: 'end' } }) });
  await tab.appears(banner);
  const place = await placeOf(tab);
  await tab.click(rejectAll);
  return { banner: place, badge: (await tab.appears(badge)).box };
};
const placesElsewhere = () => {
  elsewhere ??= findPlaces();
  return elsewhere;
};
const badge = { role: 'button', name: 'Cookie settings' } as const;

/** How far the banner is from the left and the bottom of the window, and how wide it is. */
const placeOf = (tab: Tab) =>
  tab.evaluate(() => {
    const box = document.querySelector('placet-banner')?.getBoundingClientRect();
    return box && [box.left, innerHeight - box.bottom, box.width].map(Math.round);
  });

describe.each([
  ['hides buttons', 'button { background: red; display: none !important }'],
  ['resets every element', '* { all: unset !important }'],
  ['hides headings and paragraphs', 'h2, p { display: none }'],
  [
    'makes everything unseen',
    'body * { visibility: hidden; pointer-events: none } dialog, [role] { opacity: 0 }',
  ],
  ['lies above everything', 'main { position: fixed; inset: 0; z-index: 2147483647; background: white }'],
  ['transforms its body', 'body { transform: scale(.5); overflow: hidden; height: 40px; contain: paint }'],
])('on a page whose CSS %s', (_, css) => {
  test('the banner stands at its edge as elsewhere, is read and is refused with one click (F49)', async () => {
    const { tab } = await openInterface({ head: `<style>${css}</style>` });
    await tab.appears(banner);
    expect(await placeOf(tab)).toEqual((await placesElsewhere()).banner);
    for (const name of ['Accept all', 'Reject all', 'Settings']) await tab.appears({ role: 'button', name });
    await tab.appears({ role: 'heading', name: 'Cookies and your data' });
    const { box } = await tab.appears({ css: '[slot="text"]' });
    expect(box.width).toBeGreaterThan(200);
    await tab.click(rejectAll);
    await tab.disappears(banner);
    expect(await choices(tab)).toEqual(denied);
  });

  test('the badge stays in its corner, is seen and opens the settings (F49)', async () => {
    const config = siteConfig({ interface: { badge: 'end' } });
    const { tab } = await openInterface({ config, head: `<style>${css}</style>` });
    await tab.click(rejectAll);
    expect((await tab.appears(badge)).box).toEqual((await placesElsewhere()).badge);
    await tab.click(badge);
    await tab.appears(settings);
  });

  test('the settings open and refuse with one click (F49)', async () => {
    const { tab } = await openInterface({ head: `<style>${css}</style>` });
    await open(tab, 'settings');
    await tab.click(rejectAll);
    await tab.disappears(settings);
    expect(await choices(tab)).toEqual(denied);
  });
});

test('the selectors with which filter lists hide other banners do not hide this one (F48)', async () => {
  const names = [
    'cookie-banner',
    'cookie-consent',
    'cookie-notice',
    'cookieconsent',
    'klaro',
    'cookie',
    'cc-window',
  ];
  const css = names.map((name) => `#${name}, .${name}, ${name}`).join(', ');
  const fuzzy = '[id*="cookie"], [class*="cookie"], [class*="consent"], [id*="consent"], [class*="gdpr"]';
  const { tab } = await openInterface({
    head: `<style>${css}, ${fuzzy} { display: none !important }</style>`,
  });
  await tab.appears(banner);
  await tab.click(rejectAll);
  await tab.disappears(banner);
});

test('where a filter list hides the banner, nothing is granted and the page works (F48)', async () => {
  const css = 'placet-consent, placet-banner { display: none !important }';
  const { tab, site, session } = await openInterface({
    head: `<style>${css}</style>`,
    body: '<button onclick="this.textContent = \'Bought\'">Buy</button><p style="height: 3000px">Long</p>',
  });
  await tab.waitFor(() => document.querySelector('placet-banner') !== null);
  await tab.click({ role: 'button', name: 'Buy' });
  await tab.press('End');
  await tab.waitFor(() => scrollY > 1000);
  expect(await tab.evaluate(() => getComputedStyle(document.documentElement).overflowY)).toBe('visible');
  expect(await session.cookies(site.url('/'))).toEqual([]);
});

test('where the page removes the banner it comes back, once; then nothing is granted, and the footer link still leads to the choice (F50)', async () => {
  const { tab } = await openInterface();
  await tab.appears(banner);
  const left = await tab.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const counts: number[] = [];
    for (let times = 0; times < 2; times++) {
      document.querySelector('placet-consent')?.remove();
      await frame();
      await frame();
      counts.push(document.querySelectorAll('placet-banner').length);
    }
    return counts;
  });
  expect(left).toEqual([1, 0]);
  expect(await choices(tab)).toEqual({});
  await tab.click(footerLink);
  await tab.appears(settings);
  await tab.click(rejectAll);
  await tab.disappears(settings);
  expect(await choices(tab)).toEqual(denied);
});

test.each(layers)(
  'where the page keeps taking the focus away the %s decides nothing by itself (F50)',
  async (layer) => {
    const thief =
      '<input aria-label="Thief"><script>setInterval(() => document.querySelector("input").focus(), 50)</script>';
    const { tab, site, session } = await openInterface({ body: thief });
    await open(tab, layer);
    expect(await session.cookies(site.url('/'))).toEqual([]);
    await tab.click(acceptAll);
    await tab.disappears(layer === 'banner' ? banner : settings);
    expect(await choices(tab)).toMatchObject({ posthog: 'granted' });
  },
);
