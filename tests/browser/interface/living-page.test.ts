import { describe, expect, test } from 'vitest';
import type { Tab } from '../../support/browser';
import {
  banner,
  choices,
  countParts,
  frames,
  open,
  openInterface,
  save,
  settings,
  siteConfig,
} from '../../support/interface-page.js';
import { acceptAll, rejectAll } from '../../support/placet-page.js';

const denied = { posthog: 'denied', heatmap: 'denied', letters: 'denied' };

describe('faults.md E3: the settings, opened by the page’s own button, give the focus back and leave the page where it is', () => {
  test.each([
    ['Esc', (tab: Tab) => tab.press('Escape')],
    ['the X', (tab: Tab) => tab.click({ role: 'button', name: 'Close' })],
    ['Save', (tab: Tab) => tab.click(save)],
  ])('after %s', async (_, close) => {
    const { tab } = await openInterface({
      body: '<button>Privacy</button><p style="height: 4000px">Long</p>',
    });
    await tab.appears(banner);
    await tab.evaluate(() => {
      const button = document.querySelector('main button') as HTMLElement;
      button.onclick = () => void window.placet.openSettings();
      button.focus();
    });
    await tab.press('Enter');
    await tab.appears(settings);
    await tab.evaluate(() => scrollTo(0, 2_000));
    await close(tab);
    await tab.disappears(settings);
    expect(await tab.activeElement()).toMatchObject({ role: 'button', name: 'Privacy' });
    expect(await tab.evaluate(() => Math.round(scrollY))).toBe(2_000);
  });
});

describe('faults.md F1: over a modal dialog of the page', () => {
  const body = `<dialog><p>News</p><form method="dialog"><button>Later</button></form></dialog>
    <script>document.querySelector('dialog').showModal()</script>`;
  const isOver = (tab: Tab) =>
    tab.evaluate(() => {
      const over = document.querySelector('[role=dialog]');
      return over?.matches(':popover-open');
    });

  test('the banner is not, and comes up when the dialog is closed', async () => {
    const { tab } = await openInterface({ body });
    await tab.waitFor(() => document.querySelector('[role=dialog] button'));
    expect(await isOver(tab)).toBe(false);
    await tab.click({ role: 'button', name: 'Later' });
    await tab.waitFor(() => document.querySelector('[role=dialog]')?.matches(':popover-open'));
    await tab.click(rejectAll);
    expect(await choices(tab)).toEqual(denied);
  });

  test('nor where that dialog is in a shadow tree', async () => {
    const { tab } = await openInterface({
      body: `<section></section><script>{
        const root = document.querySelector('section').attachShadow({ mode: 'closed' });
        root.innerHTML = '<dialog>News</dialog>';
        root.firstChild.showModal();
      }</script>`,
    });
    await tab.waitFor(() => document.querySelector('[role=dialog] button'));
    expect(await isOver(tab)).toBe(false);
  });
});

describe('faults.md F5: a wall', () => {
  const config = siteConfig({ interface: { layout: 'dialog', modal: true } });
  const body = '<button onclick="this.textContent = \'Bought\'">Buy</button>';

  test.each([
    ['by the page', () => document.querySelector('placet-consent')?.setAttribute('style', 'display: none')],
    [
      'by a style, as content blockers hide it (F48)',
      () => {
        const style = document.createElement('style');
        style.textContent = 'placet-consent { display: none !important }';
        document.head.append(style);
      },
    ],
    ['by removing it (F50)', () => document.querySelector('placet-banner')?.parentElement?.remove()],
  ])('whose banner is hidden %s lets the page go, and the gate stays closed', async (how, hide) => {
    const { tab } = await openInterface({ config, body });
    await tab.appears(banner);
    const isRemoved = how.includes('removing');
    await tab.evaluate(hide);
    await frames(tab);
    if (isRemoved) await tab.evaluate(hide);
    await tab.click({ role: 'button', name: 'Buy' });
    await tab.appears({ role: 'button', name: 'Bought' });
    expect(await choices(tab)).toEqual({});
  });

  test('leaves no mark in what a router keeps of the page and shows again', async () => {
    const { tab } = await openInterface({ config, body });
    await tab.appears(banner);
    await tab.evaluate(() => {
      const kept = document.body.cloneNode(true);
      document.body.replaceWith(kept);
    });
    await tab.click(acceptAll);
    await tab.disappears(banner);
    await tab.click({ role: 'button', name: 'Buy' });
    await tab.appears({ role: 'button', name: 'Bought' });
    expect(await countParts(tab)).toEqual([0, 0, 0, 1]);
  });
});

describe('faults.md F7: when the page changes its language', () => {
  const speakGerman = () => {
    document.documentElement.lang = 'de';
  };

  test('the focus stays in the banner', async () => {
    const { tab } = await openInterface();
    await tab.appears(banner);
    await tab.evaluate(() => document.querySelector<HTMLElement>('[data-action=reject-all]')?.focus());
    await tab.evaluate(speakGerman);
    await tab.appears({ role: 'button', name: 'Alle ablehnen' });
    expect(await tab.activeElement()).toMatchObject({ role: 'button', name: 'Alle ablehnen' });
  });

  test('the focus stays in the settings, what is switched and unfolded too', async () => {
    const { tab } = await openInterface();
    await open(tab, 'settings');
    await tab.evaluate(() => {
      const root = document.querySelector('placet-settings')?.shadowRoot;
      for (const details of root?.querySelectorAll('details') ?? []) details.open = true;
      root?.querySelector('.body')?.scrollTo(0, 150);
    });
    await tab.evaluate(() => {
      const found = document
        .querySelector('placet-settings')
        ?.shadowRoot?.querySelector<HTMLInputElement>('[data-service=letters]');
      found?.click();
      found?.focus({ preventScroll: true });
    });
    await tab.evaluate(speakGerman);
    await tab.appears({ role: 'heading', name: 'Cookie-Einstellungen' });
    expect(await tab.activeElement()).toMatchObject({ role: 'switch', name: /Rundbrief/, checked: true });
    expect(
      await tab.evaluate(() => {
        const root = document.querySelector('placet-settings')?.shadowRoot;
        const folds = [...(root?.querySelectorAll('details') ?? [])];
        return [folds.length > 3, folds.every(({ open }) => open), root?.querySelector('.body')?.scrollTop];
      }),
    ).toEqual([true, true, 150]);
  });
});
