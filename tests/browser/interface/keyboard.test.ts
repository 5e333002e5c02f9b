import { describe, expect, test } from 'vitest';
import type { Tab } from '../../support/browser';
import { banner, choices, footerLink, openInterface, save, settings } from '../../support/interface-page.js';
import { acceptAll } from '../../support/placet-page.js';

/** Presses a key until what has the focus has the name. */
const pressUntil = async (tab: Tab, key: 'Tab' | 'Shift+Tab', name: string): Promise<void> => {
  for (let presses = 0; presses < 60; presses++) {
    await tab.press(key);
    if ((await tab.activeElement())?.name === name) return;
  }
  throw new Error(`${key} never reached ${name}`);
};

/** Opens the settings by the footer link, with keys alone. */
const openByKeyboard = async (tab: Tab): Promise<void> => {
  await tab.appears(banner);
  await pressUntil(tab, 'Tab', footerLink.name);
  await tab.press('Enter');
  await tab.appears(settings);
};

describe('the banner', () => {
  test('is met by Tab before the page, link by link and button by button (AX01, AX02)', async () => {
    const { tab } = await openInterface({ body: '<a href="/x">Page link</a>' });
    await tab.appears(banner);
    const met: (string | undefined)[] = [];
    for (let presses = 0; presses < 7; presses++) {
      await tab.press('Tab');
      met.push((await tab.activeElement())?.name);
    }
    expect(met).toEqual([
      ...['3 recipients get data.', 'Accept all', 'Reject all', 'Settings'],
      ...['Privacy policy', 'Imprint', 'Page link'],
    ]);
  });

  test('is left again with Shift+Tab and with Tab: it traps nobody (AX01)', async () => {
    const { tab } = await openInterface({ body: '<a href="/x">Page link</a>' });
    await tab.appears(banner);
    await pressUntil(tab, 'Tab', 'Page link');
    await pressUntil(tab, 'Shift+Tab', 'Privacy policy');
    await pressUntil(tab, 'Shift+Tab', 'Accept all');
    await pressUntil(tab, 'Tab', 'Page link');
  });

  test.each(['Enter', 'Space'])('takes %s on a button as a click (AX01)', async (key) => {
    const { tab } = await openInterface();
    await tab.appears(banner);
    await pressUntil(tab, 'Tab', 'Reject all');
    await tab.press(key);
    await tab.disappears(banner);
    expect(await choices(tab)).toEqual({ posthog: 'denied', heatmap: 'denied', letters: 'denied' });
  });

  test('stays when Esc is pressed, and Esc decides nothing (UI02, AX01)', async () => {
    const { tab, session, site } = await openInterface();
    await tab.appears(banner);
    await tab.press('Escape');
    await pressUntil(tab, 'Tab', 'Accept all');
    await tab.press('Escape');
    // a further key press has come through, so whatever Esc causes is done
    await pressUntil(tab, 'Tab', 'Reject all');
    expect(await tab.find(banner)).toMatchObject({ visible: true });
    expect(await choices(tab)).toEqual({});
    expect(await session.cookies(site.url('/'))).toEqual([]);
  });
});

describe('the settings', () => {
  test('hold the focus while they are open (AX01)', async () => {
    const { tab } = await openInterface({ body: '<button>Page button</button>' });
    await openByKeyboard(tab);
    for (const key of ['Tab', 'Shift+Tab'])
      for (let presses = 0; presses < 16; presses++) {
        await tab.press(key);
        // past the last element the focus may leave for the browser's own window, which reads as the body
        expect(await tab.evaluate(() => document.activeElement?.localName)).toMatch(
          /^(placet-settings|body)$/,
        );
      }
    await pressUntil(tab, 'Tab', 'Save selection');
  });

  test('close with Esc, decide nothing and give the focus back to the footer link (UI02, AX01, AX10)', async () => {
    const { tab, session, site } = await openInterface();
    await openByKeyboard(tab);
    await pressUntil(tab, 'Tab', 'Heatmaps');
    await tab.press('Space');
    await tab.press('Escape');
    await tab.disappears(settings);
    expect(await tab.activeElement()).toMatchObject({ role: 'link', name: 'Cookie settings' });
    expect(await choices(tab)).toEqual({});
    expect(await session.cookies(site.url('/'))).toEqual([]);
    expect(await tab.find(banner)).toMatchObject({ visible: true });
  });

  test('give the focus back to the button of the banner that opened them (AX10)', async () => {
    const { tab } = await openInterface();
    await tab.appears(banner);
    await pressUntil(tab, 'Tab', 'Settings');
    await tab.press('Enter');
    await tab.appears(settings);
    await tab.press('Escape');
    await tab.disappears(settings);
    expect(await tab.activeElement()).toMatchObject({ role: 'button', name: 'Settings' });
  });

  test('give the focus back to the footer link after saving (AX10)', async () => {
    const { tab } = await openInterface();
    await openByKeyboard(tab);
    await pressUntil(tab, 'Tab', save.name);
    await tab.press('Enter');
    await tab.disappears(settings);
    await tab.disappears(banner);
    expect(await tab.activeElement()).toMatchObject({ role: 'link', name: 'Cookie settings' });
  });

  test('let one service be allowed and saved with keys alone (AX01, UI18)', async () => {
    const { tab } = await openInterface();
    await openByKeyboard(tab);
    await pressUntil(tab, 'Tab', 'Heatmaps');
    await tab.press('Space');
    expect(await tab.activeElement()).toMatchObject({ role: 'switch', checked: true });
    await pressUntil(tab, 'Tab', save.name);
    await tab.press('Enter');
    await tab.disappears(settings);
    expect(await choices(tab)).toEqual({ posthog: 'denied', heatmap: 'granted', letters: 'denied' });
  });

  test('let everything be withdrawn with keys alone in two actions from the footer (R15, WD01)', async () => {
    const { tab } = await openInterface();
    await tab.click(acceptAll);
    await tab.disappears(banner);
    await tab.reload();
    await pressUntil(tab, 'Tab', footerLink.name);
    await tab.press('Enter');
    await tab.appears(settings);
    await pressUntil(tab, 'Tab', 'Reject all');
    await tab.press('Enter');
    await tab.disappears(settings);
    expect(await choices(tab)).toEqual({ posthog: 'denied', heatmap: 'denied', letters: 'denied' });
  });

  test('show a service’s details with Enter (AX01)', async () => {
    const { tab } = await openInterface();
    await openByKeyboard(tab);
    await pressUntil(tab, 'Tab', 'Visitor counts');
    expect(await tab.find({ role: 'table', name: 'Stored in your browser' })).toBeUndefined();
    await tab.press('Tab');
    await tab.press('Enter');
    await tab.appears({ role: 'table', name: 'Stored in your browser' });
  });
});
