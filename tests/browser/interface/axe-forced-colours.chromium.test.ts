import { expect, test } from 'vitest';
import type { Appearance } from '../../../src/model/config/config.js';
import { violations } from '../../support/axe.js';
import type { Tab } from '../../support/browser';
import { type Layer, open, openInterface, reopen, siteConfig } from '../../support/interface-page.js';
import { contrast } from './contrast.js';

const forced = { forcedColors: 'active' } as object;

/** Of the buttons axe-core reads `-webkit-text-fill-color`, whose computed value Chromium leaves unforced: not what is drawn. */
const problems = async (tab: Tab): Promise<readonly string[]> =>
  (await violations(tab)).filter((problem) => !/data-action="\w+-all".*1:1 contrast/s.test(problem));

/** Contrasts of the buttons of a layer with what is drawn under them. */
const contrasts = (tab: Tab, layer: Layer): Promise<readonly (readonly [string, string])[]> =>
  tab.evaluate((layer) => {
    const host = document.querySelector(layer === 'banner' ? 'placet-banner' : 'placet-settings');
    const root = layer === 'banner' ? host : host?.shadowRoot;
    return [...(root?.querySelectorAll('[data-action$="-all"]') ?? [])].map((button) => {
      const { color, backgroundColor } = getComputedStyle(button);
      return [color, backgroundColor] as const;
    });
  }, layer);

const expectReadable = async (tab: Tab, layer: Layer): Promise<void> => {
  const pairs = await contrasts(tab, layer);
  expect(pairs).toHaveLength(2);
  for (const [text, background] of pairs) expect(contrast(text, background)).toBeGreaterThanOrEqual(7);
};

test.each<Appearance>([
  { layout: 'box' },
  { layout: 'bar' },
  { layout: 'bar', position: 'top-end' },
  { layout: 'dialog' },
  { layout: 'dialog', modal: true },
])(
  'with forced colours axe-core finds nothing wrong with the banner as %j (AX05, F51)',
  async (appearance) => {
    const { tab } = await openInterface({ config: siteConfig({ interface: appearance }) });
    await tab.emulate(forced);
    await open(tab, 'banner');
    expect(await problems(tab)).toEqual([]);
    await expectReadable(tab, 'banner');
  },
);

test('with forced colours axe-core finds nothing wrong with the settings (AX05, F51)', async () => {
  const { tab } = await openInterface();
  await tab.emulate(forced);
  await reopen(tab);
  expect(await problems(tab)).toEqual([]);
  await expectReadable(tab, 'settings');
});
