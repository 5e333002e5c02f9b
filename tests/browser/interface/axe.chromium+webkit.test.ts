import { describe, expect, test } from 'vitest';
import { violations } from '../../support/axe.js';
import { type InterfaceOptions, open, openInterface, reopen } from '../../support/interface-page.js';

const cases: readonly (InterfaceOptions & { readonly title: string })[] = [
  { title: 'in light colours and English', colorScheme: 'light', lang: 'en' },
  { title: 'in light colours and German', colorScheme: 'light', lang: 'de' },
  { title: 'in dark colours and English', colorScheme: 'dark', lang: 'en' },
  { title: 'in dark colours and German', colorScheme: 'dark', lang: 'de' },
  { title: 'at a width of 320 pixels', size: [320, 568] },
  { title: 'in Arabic', lang: 'ar' },
  { title: 'with a bright accent', head: '<style>:root { --placet-accent: #ffd400 }</style>' },
  {
    title: 'with a dark background on a light system',
    head: '<style>:root { --placet-background: #0b0b0b }</style>',
  },
  { title: 'with text at 200 %', head: '<style>html { font-size: 200% }</style>' },
];

describe.each(cases)('$title', ({ title, ...options }) => {
  test('axe-core finds nothing wrong with the banner, nor with the settings (AX01, AX03, AX05, F51)', async () => {
    const { tab } = await openInterface(options);
    await tab.appears({ css: 'placet-banner' });
    expect(await violations(tab)).toEqual([]);
    await reopen(tab);
    expect(await violations(tab)).toEqual([]);
  });
});

test('the dark colours are dark and the light ones light (AX05)', async () => {
  const lightness = async (colorScheme: 'light' | 'dark'): Promise<number> => {
    const { tab } = await openInterface({ colorScheme });
    await open(tab, 'banner');
    return tab.evaluate(() => {
      const element = document.querySelector('placet-banner') as Element;
      return Number(/\d+/.exec(getComputedStyle(element).backgroundColor)?.[0]);
    });
  };
  expect(await lightness('dark')).toBeLessThan(64);
  expect(await lightness('light')).toBeGreaterThan(192);
});
