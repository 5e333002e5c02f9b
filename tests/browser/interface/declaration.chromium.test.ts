import { expect, test } from 'vitest';
import type { Service } from '../../../src/model/config/config.js';
import { configOf, service } from '../../support/configs.js';
import { acceptAll, openPages, placetPage, rejectAll } from '../../support/placet-page.js';

const stats = service('stats', {
  title: { en: 'Counts', de: 'Zählung' },
  storage: [{ name: 'stats_id', type: 'cookie', duration: 'P180D', purpose: 'Recognises you' }],
});
const login: Service = {
  name: 'login',
  basis: 'essential',
  purposes: [],
  storage: [{ name: 'session', type: 'cookie', duration: 'session' }],
};
const page = (services: readonly Service[], body = '<placet-declaration></placet-declaration>') =>
  placetPage(configOf(services), { body });
const rows = (tab: Awaited<ReturnType<typeof openPages>>['tab']) =>
  tab.evaluate(() =>
    [...(document.querySelector('placet-declaration')?.shadowRoot?.querySelectorAll('tr') ?? [])].map((row) =>
      [...row.children].map((cell) => cell.textContent).join(' | '),
    ),
  );
const hasTables = () => !!document.querySelector('placet-declaration')?.shadowRoot?.querySelector('table');

test("T3, R12: the declaration stands on its page, with the visitor's own state, and follows each choice", async () => {
  const { tab } = await openPages({ '/': page([login, stats]) });
  await tab.waitFor(hasTables);
  const told = await rows(tab);
  expect(told).toContain(
    'klaro | Cookie | Your choices, their time, the policy version and a random identifier | Example GmbH | 365 days',
  );
  expect(told).toContain('stats_id | Cookie | Recognises you |  | 180 days');
  expect(told.find((row) => row.startsWith('Counts |'))).toMatch(/not decided$/);
  expect(told.find((row) => row.startsWith('login |'))).toMatch(/Always on$/);
  await tab.click(acceptAll);
  await tab.waitFor(() =>
    /allowed/.test(document.querySelector('placet-declaration')?.shadowRoot?.textContent ?? ''),
  );
  await tab.evaluate(() => window.placet.withdraw('stats'));
  await tab.waitFor(() =>
    /refused/.test(document.querySelector('placet-declaration')?.shadowRoot?.textContent ?? ''),
  );
  expect(await tab.errors()).toEqual([]);
});

test('its button opens the settings', async () => {
  const { tab } = await openPages({ '/': page([stats]) });
  await tab.click(rejectAll);
  await tab.waitFor(hasTables);
  await tab.click({ role: 'button', name: 'Cookie settings' });
  await tab.appears({ role: 'dialog', name: 'Cookie settings' });
});

test("G18: it speaks the page's language, also when that changes", async () => {
  const { tab } = await openPages({ '/': page([stats]) });
  await tab.waitFor(hasTables);
  await tab.evaluate(() => {
    document.documentElement.lang = 'de';
  });
  await tab.waitFor(() =>
    /Zählung.*nicht entschieden/s.test(
      document.querySelector('placet-declaration')?.shadowRoot?.textContent ?? '',
    ),
  );
  expect(await tab.evaluate(() => document.querySelector('placet-declaration')?.getAttribute('lang'))).toBe(
    'de',
  );
});

test('the attributes say which tables, and one added later is filled too', async () => {
  const { tab } = await openPages({ '/': page([login, stats], '') });
  await tab.evaluate(() => {
    const declaration = document.createElement('placet-declaration');
    declaration.setAttribute('table', 'storage');
    document.body.append(declaration);
  });
  await tab.waitFor(hasTables);
  const captions = () =>
    [...(document.querySelector('placet-declaration')?.shadowRoot?.querySelectorAll('caption') ?? [])].map(
      ({ textContent }) => textContent,
    );
  expect(await tab.evaluate(captions)).toEqual(['Stored in your browser']);
  await tab.evaluate(() => document.querySelector('placet-declaration')?.setAttribute('table', 'services'));
  expect(await tab.evaluate(captions)).toEqual(['Services']);
});

test('a page without a declaration downloads nothing of it', async () => {
  const { tab, site } = await openPages({ '/': page([stats], '') });
  await tab.appears(acceptAll);
  expect(site.count('/placet/placet-declaration.js') + site.count('/placet/placet-embeds.js')).toBe(0);
});

/** Of each table: how far it scrolls sideways, and whether its rows are cards, each cell under what it is about. */
const shapes = () =>
  [...(document.querySelector('placet-declaration')?.shadowRoot?.querySelectorAll('.table') ?? [])].map(
    (frame) => {
      const cells = [...frame.querySelectorAll('td')].filter((cell) => cell.textContent);
      return {
        hidden: frame.scrollWidth - frame.clientWidth,
        isCards: cells.every(
          (cell) =>
            getComputedStyle(cell, '::before').content.includes('attr') ||
            getComputedStyle(cell, '::before').content.includes(cell.dataset.label ?? '?'),
        ),
        isTable: cells.every((cell) => getComputedStyle(cell, '::before').content === 'none'),
      };
    },
  );

test('WCAG 1.4.10: no column is out of sight at any width: rows are cards where a table finds no room', async () => {
  const { tab } = await openPages({ '/': page([login, stats]) });
  await tab.click(rejectAll);
  await tab.waitFor(hasTables);
  for (const [width, narrow] of [
    [320, true],
    [700, false],
    [1280, false],
  ] as const) {
    await tab.viewport(width, 640);
    const [policy, storage, processing] = await tab.evaluate(shapes);
    expect([policy?.hidden, storage?.hidden, processing?.hidden], `${width}`).toEqual([0, 0, 0]);
    expect([storage?.isCards, storage?.isTable], `${width}`).toEqual([narrow, !narrow]);
    // it has more columns than any of these widths can show
    expect(processing?.isCards, `${width}`).toBe(true);
    expect(await tab.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
  }
});

test('a declaration in a box that takes its width from what is in it has a width', async () => {
  const body =
    '<div style="display:flex"><div style="display:inline-block"><placet-declaration></placet-declaration></div></div>';
  const { tab } = await openPages({ '/': page([login, stats], body) });
  await tab.viewport(800, 640);
  await tab.waitFor(hasTables);
  const width = () => document.querySelector('placet-declaration')?.getBoundingClientRect().width ?? 0;
  expect(await tab.evaluate(width)).toBeGreaterThan(300);
  await tab.viewport(320, 640);
  expect(await tab.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});
