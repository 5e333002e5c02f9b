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

test('WCAG 2.1.1: a table wider than the page scrolls with the keyboard, and the page itself does not', async () => {
  const { tab } = await openPages({ '/': page([login, stats]) });
  await tab.viewport(320, 640);
  await tab.click(rejectAll);
  await tab.waitFor(hasTables);
  const frame = { role: 'group', name: 'Stored in your browser' } as const;
  await tab.evaluate(() => {
    const root = document.querySelector('placet-declaration')?.shadowRoot;
    root?.querySelector<HTMLElement>('.table')?.focus();
  });
  for (let presses = 0; (await tab.activeElement())?.name !== frame.name; presses++) {
    expect(presses).toBeLessThan(10);
    await tab.press('Tab');
  }
  await tab.press('ArrowRight');
  await tab.waitFor(() => {
    const root = document.querySelector('placet-declaration')?.shadowRoot;
    return (root?.activeElement?.scrollLeft ?? 0) > 0;
  });
  expect(await tab.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});
