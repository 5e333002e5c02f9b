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
} from '../../support/interface-page.js';
import { acceptAll, rejectAll } from '../../support/placet-page.js';

const granted = { posthog: 'granted', heatmap: 'granted', letters: 'granted' };
const denied = { posthog: 'denied', heatmap: 'denied', letters: 'denied' };

/** Presses Tab until a button has the focus, and tells how often. */
const tabsTo = async (tab: Tab, name: string): Promise<number> => {
  for (let presses = 1; presses < 40; presses++) {
    await tab.press('Tab');
    if ((await tab.activeElement())?.name === name) return presses;
  }
  throw new Error(`Tab never reached ${name}`);
};

describe.each(layers)('on the %s', (layer) => {
  test('one click accepts everything, and one click refuses everything (UI04, UI03)', async () => {
    for (const [button, wanted] of [
      [acceptAll, granted],
      [rejectAll, denied],
    ] as const) {
      const { tab } = await openInterface();
      await open(tab, layer);
      await tab.click(button);
      await tab.disappears(layer === 'banner' ? banner : settings);
      expect(await choices(tab)).toEqual(wanted);
      expect(await tab.find(banner)).toBeUndefined();
    }
  });

  test('refusing by keyboard takes at most one key more than accepting (UI04)', async () => {
    const { tab } = await openInterface();
    await open(tab, layer);
    const toAccept = await tabsTo(tab, 'Accept all');
    await tab.reload();
    await open(tab, layer);
    const toReject = await tabsTo(tab, 'Reject all');
    expect(Math.abs(toReject - toAccept)).toBeLessThanOrEqual(1);
    await tab.press('Enter');
    await tab.disappears(layer === 'banner' ? banner : settings);
    expect(await choices(tab)).toEqual(denied);
  });

  test('there is one button to accept and one to refuse, of equal rank and in the same order (UI03, UI26)', async () => {
    const { tab } = await openInterface();
    await open(tab, layer);
    const names = await tab.evaluate((layer) => {
      const root =
        layer === 'banner'
          ? document.querySelector('placet-banner')
          : document.querySelector('placet-settings')?.shadowRoot;
      return [...(root?.querySelectorAll('[data-action$="-all"]') ?? [])].map((button) => button.textContent);
    }, layer);
    expect(names).toEqual(['Accept all', 'Reject all']);
  });
});

test('the banner offers at most three actions (UI26)', async () => {
  const { tab } = await openInterface();
  await tab.appears(banner);
  const names = (await tab.findAll({ role: 'button' })).map(({ name }) => name);
  expect(names).toEqual(['3 recipients get data.' /* unfolds */, 'Accept all', 'Reject all', 'Settings']);
});

test('who accepted everything withdraws it in two clicks from the footer (R15, WD01, WD02)', async () => {
  const { tab } = await openInterface();
  await tab.click(acceptAll);
  await tab.disappears(banner);
  await tab.reload();
  await tab.click(footerLink);
  await tab.click(rejectAll);
  await tab.disappears(settings);
  expect(await choices(tab)).toEqual(denied);
});

test('a program refuses for a person with a synthetic click (UI28)', async () => {
  const { tab } = await openInterface();
  await tab.appears(banner);
  await tab.evaluate(() => document.querySelector<HTMLElement>('[data-action="reject-all"]')?.click());
  await tab.disappears(banner);
  expect(await choices(tab)).toEqual(denied);
});
