import { describe, expect, test } from 'vitest';
import type { Appearance } from '../../../src/model/config/config.js';
import type { Tab } from '../../support/browser';
import { banner, choices, openInterface, settings, siteConfig } from '../../support/interface-page.js';
import { rejectAll } from '../../support/placet-page.js';
import { contrast } from './contrast.js';

/** The banner's distance to each edge of a window of 1280 x 900, in that order: left, right, top, bottom. */
const edgesOf = async (tab: Tab): Promise<readonly number[]> => {
  await tab.appears(banner);
  return tab.evaluate(() => {
    const box = document.querySelector('placet-banner')?.getBoundingClientRect() as DOMRect;
    const { clientWidth } = document.documentElement;
    return [box.left, clientWidth - box.right, box.top, innerHeight - box.bottom].map(Math.round);
  });
};
const opened = (appearance: Appearance, size: readonly [number, number] = [1280, 900], lang = 'en') =>
  openInterface({ config: siteConfig({ interface: appearance }), size, lang });

describe('the banner stands', () => {
  test.each([
    ['bottom-start', 'en', 0, 3],
    ['bottom-end', 'en', 1, 3],
    ['top-start', 'en', 0, 2],
    ['top-end', 'en', 1, 2],
    ['bottom-start', 'ar', 1, 3],
  ] as const)('as a box at %s on a page in %s', async (position, lang, side, block) => {
    const { tab } = await opened({ position }, undefined, lang);
    const edges = await edgesOf(tab);
    expect([edges[side], edges[block]]).toEqual([16, 16]);
    expect(edges[1 - side]).toBeGreaterThan(300);
  });

  test('as a bar along the edge, its buttons beside the text', async () => {
    const { tab } = await opened({ layout: 'bar' });
    const [left = 99, right = 99] = await edgesOf(tab);
    expect([left, right]).toEqual([16, 16]);
    const beside = await tab.evaluate(() => {
      const text = document.querySelector('[slot="text"]')?.getBoundingClientRect() as DOMRect;
      const button = document.querySelector('[data-action="accept-all"]')?.getBoundingClientRect() as DOMRect;
      return button.left > text.right;
    });
    expect(beside).toBe(true);
  });

  test('as a dialog in the middle', async () => {
    const { tab } = await opened({ layout: 'dialog' });
    const [left = 0, right = 99, top = 0, bottom = 99] = await edgesOf(tab);
    expect(Math.abs(left - right)).toBeLessThanOrEqual(1);
    expect(Math.abs(top - bottom)).toBeLessThanOrEqual(1);
    expect(top).toBeGreaterThan(100);
  });

  test.each(['box', 'bar', 'dialog'] as const)('as a sheet at the edge of a phone: %s', async (layout) => {
    const { tab } = await opened({ layout }, [390, 844]);
    const [left, right, , bottom] = await edgesOf(tab);
    expect([left, right, bottom]).toEqual([0, 0, 0]);
  });
});

test('a wall holds the page back until the choice, by mouse and keyboard, and Esc decides nothing (AX01, UI02)', async () => {
  const { tab } = await openInterface({
    config: siteConfig({ interface: { layout: 'dialog', modal: true } }),
    body: '<button>Buy</button>',
  });
  await tab.appears(banner);
  await tab.evaluate(() =>
    document.body.insertAdjacentHTML('afterbegin', '<main><button>Chat</button></main>'),
  );
  expect(
    await tab.evaluate(() => {
      const { backgroundColor, borderWidth } = getComputedStyle(document.querySelector('dialog') as Element);
      return [backgroundColor, borderWidth];
    }),
    'what the wall itself draws',
  ).toEqual(['rgba(0, 0, 0, 0)', '0px']);
  await tab.press('Escape');
  const met = new Set<string | undefined>();
  for (let presses = 0; presses < 12; presses++) {
    await tab.press('Tab');
    met.add((await tab.activeElement())?.name);
  }
  expect(met).toContain('Imprint');
  expect(met).not.toContain('Buy');
  expect(met).not.toContain('Chat');
  expect(await tab.find(banner)).toMatchObject({ visible: true });
  await tab.click({ role: 'button', name: 'Settings' });
  await tab.appears(settings);
  await tab.press('Escape');
  await tab.disappears(settings);
  expect(await choices(tab)).toEqual({});
  await tab.click(rejectAll);
  await tab.disappears(banner);
  expect(await tab.evaluate(() => document.querySelectorAll('[inert]').length)).toBe(0);
});

test('whatever the accent, what stands on it has a contrast of 4.5 or more, in light and dark (AX05)', async () => {
  const steps = ['00', '80', 'ff'];
  const accents = steps.flatMap((r) => steps.flatMap((g) => steps.map((b) => `#${r}${g}${b}`)));
  for (const colorScheme of ['light', 'dark'] as const) {
    const { tab } = await openInterface({ colorScheme });
    await tab.appears(banner);
    const pairs = await tab.evaluate((accents) => {
      const button = document.querySelector('[data-action="reject-all"]') as Element;
      return accents.map((accent) => {
        document.documentElement.style.setProperty('--placet-accent', accent);
        const { color, backgroundColor } = getComputedStyle(button);
        return [accent, color, backgroundColor] as const;
      });
    }, accents);
    const weak = pairs.filter(([, color, background]) => contrast(color, background) < 4.5);
    expect(new Set(pairs.map(([, , background]) => background)).size).toBe(accents.length);
    expect(weak).toEqual([]);
  }
});

test('on a background that comes without a text colour the text is readable (AX05)', async () => {
  const { tab } = await openInterface({ colorScheme: 'light' });
  await tab.appears(banner);
  const pairs = await tab.evaluate(() => {
    const element = document.querySelector('placet-banner') as Element;
    return ['#000', '#0b0b0b', '#123456', '#333', '#bbb', '#ffe', '#fff'].map((background) => {
      document.documentElement.style.setProperty('--placet-background', background);
      const { color, backgroundColor } = getComputedStyle(element);
      return [color, backgroundColor] as const;
    });
  });
  for (const [color, background] of pairs) expect(contrast(color, background)).toBeGreaterThanOrEqual(4.5);
});
