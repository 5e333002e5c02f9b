import { describe, expect, test } from 'vitest';
import type { Tab } from '../../support/browser';
import { configOf, service } from '../../support/configs.js';
import { open, openInterface, services, siteConfig } from '../../support/interface-page.js';

/** Everything the settings say with the details of each service open, piece by piece, in the order a person reads it. */
const linesOf = (tab: Tab): Promise<readonly string[]> =>
  tab.evaluate(() => {
    const root = document.querySelector('placet-settings')?.shadowRoot;
    for (const details of root?.querySelectorAll('details') ?? []) details.open = true;
    const pieces = [...(root?.querySelectorAll('h2, h3, h4, p, span, dt, dd, caption, th, td') ?? [])];
    return pieces.filter((piece) => piece.checkVisibility()).map((piece) => piece.textContent ?? '');
  });

describe.each([
  {
    lang: 'en',
    headings: [
      'Cookie settings',
      'Statistics',
      'Visitor counts',
      'Heatmaps',
      'Letters',
      'Newsletter',
      'Running the site',
      'Your login',
      'Your record',
    ],
    details: [
      'Counting Inc., United States',
      'pseudonymous IDs',
      'GDPR 6(1)(a)',
      'yes, outside the EEA: United States',
      '180 days',
    ],
    item: ['ph_*', 'localStorage', 'Recognises your browser', '365 days'],
    alwaysOn: 'Always on',
    switches: ['Visitor counts', 'Heatmaps', 'Newsletter'],
  },
  {
    lang: 'de',
    headings: [
      'Cookie-Einstellungen',
      'Statistik',
      'Besucherzählung',
      'Klickkarten',
      'Briefe',
      'Rundbrief',
      'Betrieb der Website',
      'Ihre Anmeldung',
      'Ihr Eintrag',
    ],
    details: [
      'Counting Inc., Vereinigte Staaten',
      'pseudonyme Kennungen',
      'Art. 6 Abs. 1 lit. a DSGVO',
      'ja, außerhalb des EWR: Vereinigte Staaten',
      '180 Tage',
    ],
    item: ['ph_*', 'localStorage', 'Erkennt Ihren Browser wieder', '365 Tage'],
    alwaysOn: 'Immer aktiv',
    switches: ['Besucherzählung', 'Klickkarten', 'Rundbrief'],
  },
])('in $lang the settings', ({ lang, headings, details, item, alwaysOn, switches }) => {
  test('list every service under its purpose (UI11, UI18)', async () => {
    const { tab } = await openInterface({ lang });
    await open(tab, 'settings');
    const found = (await tab.findAll({ role: 'heading' })).map(({ name }) => name);
    expect(
      found.filter((name) => !/^(Example|Cookies and your data|Cookies und Ihre Daten)$/.test(name)),
    ).toEqual(headings);
  });

  test('tell a service’s provider, data, legal basis, transfer and retention (UI12, UI13, SG08)', async () => {
    const { tab } = await openInterface({ lang });
    await open(tab, 'settings');
    const lines = await linesOf(tab);
    for (const detail of details) expect(lines).toContain(detail);
  });

  test('tell what a service keeps in the browser, what for and for how long (UI15)', async () => {
    const { tab } = await openInterface({ lang });
    await open(tab, 'settings');
    const lines = await linesOf(tab);
    const start = lines.indexOf('ph_*');
    expect(lines.slice(start, start + 4)).toEqual(item);
  });

  test('have a switch for each optional service, and all are off (UI01, UI18)', async () => {
    const { tab } = await openInterface({ lang });
    await open(tab, 'settings');
    const found = await tab.findAll({ role: 'switch' });
    expect(found.map(({ name, checked }) => ({ name, checked }))).toEqual(
      switches.map((name) => ({ name, checked: false })),
    );
  });

  test('say of an essential service in words that it is always on, without a switch (R26)', async () => {
    const { tab } = await openInterface({ lang });
    await open(tab, 'settings');
    const lines = await linesOf(tab);
    const [title = ''] = Object.values(services[0]?.title ?? {}).filter((text) => headings.includes(text));
    expect(lines[lines.indexOf(title) + 1]).toBe(alwaysOn);
    expect(await tab.find({ role: 'switch', name: title })).toBeUndefined();
    expect(await tab.find({ role: 'checkbox', name: title })).toBeUndefined();
  });
});

test('a service on legitimate interest is one switch to object with, and no second one to consent (UI20)', async () => {
  const config = configOf([service('counts', { basis: 'legitimate-interest' }), service('stats')]);
  const { tab } = await openInterface({ config });
  await open(tab, 'settings');
  const found = await tab.findAll({ role: 'switch' });
  expect(found.map(({ name, checked }) => ({ name, checked }))).toEqual([
    { name: 'counts', checked: true },
    { name: 'stats', checked: false },
  ]);
  expect(await linesOf(tab)).toContain('On legitimate interest: switch it off to object.');
});

test('a planned service is not offered (DESIGN 3.1)', async () => {
  const config = configOf([service('stats'), service('later', { status: 'planned' })]);
  const { tab } = await openInterface({ config });
  await open(tab, 'settings');
  expect((await tab.findAll({ role: 'switch' })).map(({ name }) => name)).toEqual(['stats']);
});

test('every button says what it does in `data-action`, every switch its service in `data-service` (UI28)', async () => {
  const { tab } = await openInterface({ config: siteConfig() });
  await open(tab, 'settings');
  const found = await tab.evaluate(() => {
    const roots = [document, document.querySelector('placet-settings')?.shadowRoot];
    const all = (css: string) =>
      roots.flatMap((root) => [...(root?.querySelectorAll<HTMLElement>(css) ?? [])]);
    return {
      actions: all('button').map(({ dataset }) => dataset.action),
      services: all('[role="switch"]').map(({ dataset }) => dataset.service),
    };
  });
  expect(found.actions).toEqual([
    'accept-all',
    'reject-all',
    'settings',
    'close',
    'accept-all',
    'reject-all',
    'save',
  ]);
  expect(found.services).toEqual(['posthog', 'heatmap', 'letters']);
});
