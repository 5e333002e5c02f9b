import { describe, expect, test, vi } from 'vitest';
import type { Tab } from '../../support/browser';
import { acceptAll, banner, rejectAll } from '../../support/placet-page.js';
import { type DemoVisit, leftIn, serverKnows, visitDemo } from './demo-site.js';

/** All that the settings say, once every purpose of theirs is unfolded: what is folded is drawn when it is asked for. */
const allSaid = async (tab: Tab): Promise<string> => {
  await tab.evaluate(() => {
    const { shadowRoot } = document.querySelector('placet-settings') as HTMLElement;
    for (const purpose of shadowRoot?.querySelectorAll<HTMLElement>('details.purpose:not([open])') ?? [])
      (purpose.firstElementChild as HTMLElement).click();
  });
  // a purpose is filled once it is open
  await tab.waitFor(() => {
    const { shadowRoot } = document.querySelector('placet-settings') as HTMLElement;
    const purposes = [...(shadowRoot?.querySelectorAll('details.purpose') ?? [])];
    return purposes.length > 0 && purposes.every((purpose) => purpose.querySelector('.service'));
  });
  return tab.evaluate(() => document.querySelector('placet-settings')?.shadowRoot?.textContent ?? '');
};

const settings = { role: 'dialog', name: 'Cookie settings' } as const;
const timeout = 30_000;

/** Every address that the page has asked for below a path. */
const asked = ({ tab }: DemoVisit): Promise<readonly string[]> =>
  tab.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => new URL(name).pathname)
      .filter((path) => /^\/(built|placet)\//.test(path)),
  );

describe.each([
  ['built', '/built/placet.js'],
  ['unbuilt', '/placet/placet.js'],
] as const)('the demo, %s', { timeout: 120_000 }, (kind, gate) => {
  const visit = (path = '/'): Promise<DemoVisit> => visitDemo(path, { build: kind });

  test('R02, R17: asks, accepts, withdraws in the settings, and leaves nothing', async () => {
    const opened = await visit();
    const { tab, demo } = opened;
    await tab.appears(banner);
    expect(await asked(opened)).toContain(gate);
    expect(demo.log.requests).toEqual([]);
    await tab.click(acceptAll);
    await vi.waitFor(() => expect(opened.events()).toContain('$pageview'), { timeout });
    await tab.click({ role: 'link', name: 'Cookie settings' });
    await tab.appears(settings);
    await tab.click(rejectAll);
    await tab.disappears(settings);
    await tab.goto(opened.url('/pricing'));
    // what was written late goes when the next page is loaded
    await vi.waitFor(async () => expect(await leftIn(opened)).toEqual(['cookie klaro']), { timeout });
    expect(demo.log.violations).toEqual([]);
    expect(await tab.errors()).toEqual([]);
  });

  test('R34: the settings tell all of each service, and the receipt has it', async () => {
    const { tab } = await visit('/de/');
    await tab.click({ role: 'button', name: 'Alle ablehnen' });
    await tab.click({ role: 'link', name: 'Cookie-Einstellungen' });
    await tab.appears({ role: 'dialog', name: 'Cookie-Einstellungen' });
    const said = await allSaid(tab);
    for (const text of [
      'Zählt Seitenaufrufe und Klicks unter einer Zufallskennung',
      'Zufallskennung dieses Browsers und des Besuchs',
      'IP-Adresse, beim Eingang gekürzt',
      'Standardvertragsklauseln (Art. 46 DSGVO)',
      'Einwilligungsstatus',
    ])
      expect(said).toContain(text);
    const receipt = await tab.evaluate(() => JSON.stringify(window.placet.receipt()));
    for (const text of ['Am Alten Siel 7', 'Zählt Seitenaufrufe', 'ph_phc_demo_*', 'P180D'])
      expect(receipt).toContain(text);
  });

  test('follows a change of language, the open settings too', async () => {
    const { tab } = await visit();
    await tab.click({ role: 'button', name: 'Settings' });
    await tab.appears(settings);
    await tab.evaluate(() => {
      document.documentElement.lang = 'de';
    });
    await tab.appears({ role: 'dialog', name: 'Cookie-Einstellungen' });
    const said = await allSaid(tab);
    expect(said).toContain('Zufallskennung dieses Browsers');
    expect(said).not.toContain('undefined');
  });

  test('the published tables have all of the config, with the visitor’s own state', async () => {
    const { tab } = await visit('/privacy');
    await tab.click(rejectAll);
    await tab.waitFor(() =>
      /refused/.test(document.querySelector('placet-declaration')?.shadowRoot?.textContent ?? ''),
    );
    const said = await tab.evaluate(
      () => document.querySelector('placet-declaration')?.shadowRoot?.textContent ?? '',
    );
    for (const text of ['Server logs', 'Halligen Software GmbH', 'ph_phc_demo_*', 'Tidemark Charts, Inc.'])
      expect(said).toContain(text);
  });

  test('a returning visitor downloads the gate, and nothing else', async () => {
    const opened = await visit();
    await opened.tab.click(rejectAll);
    await opened.tab.disappears(banner);
    await serverKnows(opened.tab);
    await opened.tab.goto(opened.url('/imprint'));
    await opened.tab.waitFor(() => window.placet?.choice('posthog') === 'denied');
    const files = (await asked(opened)).filter((path) => path.endsWith('.js'));
    expect(files).toEqual([gate]);
  });
});
