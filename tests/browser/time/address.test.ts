import { expect, test } from 'vitest';
import { footerLink, openInterface, save, settings } from '../../support/interface-page.js';
import { rejectAll } from '../../support/placet-page.js';

const openSettled = async (body = '') => {
  const opened = await openInterface({ body });
  await opened.tab.click(rejectAll);
  return opened;
};

test('faults.md E1: an address that asks for the settings opens them in the open page, each time', async () => {
  const { tab } = await openSettled();
  for (const hash of ['#placet-settings', '#placet-settings', '#placet-settings=posthog']) {
    await tab.evaluate((to: string) => {
      location.hash = to;
    }, hash);
    await tab.appears(settings);
    // it is not left in the address: there it would open them again at every reload
    await tab.waitFor(() => !location.href.includes('#'));
    if (hash.endsWith('posthog')) {
      expect((await tab.activeElement())?.name).toContain('Visitor counts');
    }
    await tab.press('Escape');
    await tab.disappears(settings);
  }
});

test('faults.md E1: settings that are about to leave open again at once', async () => {
  const { tab } = await openSettled();
  await tab.click(footerLink);
  await tab.appears(settings);
  // a dialog that is closed tells it in a task of its own: what asks for the settings may come first
  await tab.evaluate(() => {
    document.querySelector('placet-settings')?.shadowRoot?.querySelector('dialog')?.close();
    location.hash = '#placet-settings=posthog';
  });
  await tab.appears(settings);
  expect((await tab.activeElement())?.name).toContain('Visitor counts');
  expect(await tab.evaluate(() => document.querySelectorAll('placet-settings').length)).toBe(1);
});

test('faults.md E1: a router that sets the address opens the settings', async ({ skip }) => {
  const { tab } = await openSettled();
  if (!(await tab.evaluate(() => 'navigation' in window))) skip('WebKitGTK 2.50 has no Navigation API');
  await tab.evaluate(() => history.pushState({ route: 1 }, '', '/?tab=2#placet-settings=posthog'));
  await tab.appears(settings);
  await tab.waitFor(() => !location.hash);
  expect(await tab.evaluate(() => [location.search, history.state])).toEqual(['?tab=2', { route: 1 }]);
});

test('faults.md E2: who came by the address, saves and reloads finds the settings closed', async () => {
  const { tab, site } = await openSettled();
  await tab.goto(site.url('/?from=mail#placet-settings'));
  await tab.appears(settings);
  await tab.click(save);
  await tab.disappears(settings);
  const loads = site.count('/placet/placet-ui.js');
  await tab.reload();
  await tab.waitFor(() => window.placet.record);
  expect(await tab.url()).toBe(site.url('/?from=mail'));
  expect(site.count('/placet/placet-ui.js')).toBe(loads);
});

test('WD01: the settings open from a menu that keeps its clicks to itself, by mouse and by keyboard', async () => {
  const menu = `<nav><a href="#placet-settings">Choices</a></nav>
    <script>document.querySelector('nav').addEventListener('click', (event) => event.stopPropagation())</script>`;
  const { tab } = await openSettled(menu);
  const link = { role: 'link', name: 'Choices' } as const;
  await tab.click(link);
  await tab.appears(settings);
  await tab.press('Escape');
  await tab.disappears(settings);
  await tab.evaluate(() => document.querySelector<HTMLElement>('nav a')?.focus());
  await tab.press('Enter');
  await tab.appears(settings);
  await tab.press('Escape');
  await tab.disappears(settings);
  await tab.click(footerLink);
  await tab.appears(settings);
});
