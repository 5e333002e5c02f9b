import { expect, test } from 'vitest';
import { leftIn, visitDemo } from './demo-site.js';

const hasTables = () => !!document.querySelector('placet-declaration')?.shadowRoot?.querySelector('table');
const state = () =>
  [...(document.querySelector('placet-declaration')?.shadowRoot?.querySelectorAll('tr') ?? [])]
    .map((row) => [...row.children].map((cell) => cell.textContent))
    .find((cells) => cells[0] === 'Usage counts' && cells.length > 6)
    ?.at(-1);

test('R25, R26, NW12: a platform with strictly necessary storage shows its declaration, and nothing else at all', async () => {
  const visit = await visitDemo('/platform');
  const { tab } = visit;
  await tab.waitFor(hasTables);
  const loaded = await tab.evaluate(() =>
    performance.getEntriesByType('resource').flatMap(({ name }) => /placet-[\w-]+\.js/.exec(name)?.[0] ?? []),
  );
  expect([...loaded].sort()).toEqual([
    'placet-declaration-en.js',
    'placet-declaration.js',
    'placet-embeds.js',
    'placet-en.js',
  ]);
  expect(
    await tab.evaluate(
      () => document.querySelectorAll('placet-consent, placet-banner, dialog, input').length,
    ),
  ).toBe(0);
  expect(await leftIn(visit)).toEqual([]);
  expect(await tab.evaluate(() => [!window.placet.record, window.placet.undecided.length])).toEqual([
    true,
    0,
  ]);
  expect(visit.demo.log.violations).toEqual([]);
  expect(await tab.errors()).toEqual([]);
});

test('R20, WD07: on legitimate interest a service runs unasked; an objection in the settings stops it, is remembered, and is told as an objection', async () => {
  const visit = await visitDemo('/platform/usage');
  const { tab } = visit;
  await tab.viewport(1280, 1000); // the switch is in sight without scrolling
  await tab.waitFor(() => document.querySelector('[data-counted]')?.textContent === 'counted');
  await tab.waitFor(hasTables);
  expect(await tab.evaluate(() => document.querySelectorAll('placet-banner').length)).toBe(0);
  expect(await leftIn(visit)).toEqual([]);
  expect(await tab.evaluate(state)).toBe('allowed');

  await tab.evaluate(() => {
    for (const name of ['objection', 'withdraw'])
      document.addEventListener(`placet:${name}`, ({ type }) => {
        document.documentElement.dataset.told = `${document.documentElement.dataset.told ?? ''} ${type}`;
      });
  });
  await tab.evaluate(() => document.querySelector<HTMLElement>('main [data-placet=settings]')?.click());
  await tab.appears({ role: 'dialog', name: 'Cookie settings' });
  await tab.click({ role: 'switch', name: 'Usage counts' });
  await tab.click({ role: 'button', name: 'Save selection' });
  await tab.waitFor(() => document.querySelector('[data-counted]')?.textContent === 'not counted');
  expect(await tab.evaluate(() => document.documentElement.dataset.told)).toBe(' placet:objection');
  expect(await tab.evaluate(state)).toBe('objected');

  await tab.reload();
  await tab.waitFor(hasTables);
  expect(await tab.evaluate(state)).toBe('objected');
  expect(await tab.evaluate(() => document.querySelector('[data-counted]')?.textContent)).toBe('not counted');
  expect(await leftIn(visit)).toEqual(['cookie platform_choice']);
  expect(visit.demo.log.violations).toEqual([]);
  expect(await tab.errors()).toEqual([]);
});
