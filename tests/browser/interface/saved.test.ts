import { expect, test } from 'vitest';
import { violations } from '../../support/axe.js';
import { engine } from '../../support/browser';
import { banner, openInterface, settings } from '../../support/interface-page.js';
import { rejectAll } from '../../support/placet-page.js';

test.each([
  [1280, 800],
  [320, 568],
] as const)(
  'after a decision a word says that it is saved, and leads back to it, at %i x %i (AX01)',
  async (...size) => {
    const { tab } = await openInterface({ size });
    await tab.click(rejectAll);
    await tab.disappears(banner);
    await tab.appears({ css: 'placet-saved' });
    const { text, inSight } = await tab.evaluate(() => {
      const saved = document.querySelector('placet-saved') as HTMLElement;
      const { left, right, top, bottom } = saved.getBoundingClientRect();
      return {
        text: saved.shadowRoot?.textContent,
        inSight: left >= 0 && right <= innerWidth && top >= 0 && bottom <= innerHeight,
      };
    });
    expect({ text, inSight }).toEqual({ text: 'Your choice is saved.Settings', inSight: true });
    // as long as it is pointed at it stays, however long the rest takes
    await tab.evaluate(() =>
      document.querySelector('placet-saved')?.dispatchEvent(new Event('pointerenter')),
    );
    if (engine === 'chromium') expect(await violations(tab)).toEqual([]);
    await tab.click({ role: 'button', name: 'Settings' });
    await tab.appears(settings);
    await tab.disappears({ css: 'placet-saved' });
  },
);

test('what was decided before says nothing when a page opens', async () => {
  const { tab, site } = await openInterface();
  await tab.click(rejectAll);
  await tab.appears({ css: 'placet-saved' });
  await tab.goto(site.url('/'));
  await tab.waitFor(() => window.placet.config);
  expect(site.count('/placet/placet-saved.js')).toBe(1);
  expect(await tab.find({ css: 'placet-saved' })).toBeUndefined();
});
