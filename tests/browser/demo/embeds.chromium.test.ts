import { describe, expect, test, vi } from 'vitest';
import { violations } from '../../support/axe.js';
import type { Tab } from '../../support/browser';
import { focusAction, placeholdersIn } from '../../support/placeholders.js';
import { rejectAll } from '../../support/placet-page.js';
import { type DemoVisit, visitDemo } from './demo-site.js';

const timeout = 20_000;
const services = ['film', 'clip', 'map', 'trip-form'] as const;
type Embed = (typeof services)[number];

/** Which mocks were asked so far, in the order of the requests. */
const asked = ({ demo }: DemoVisit): readonly string[] =>
  demo.log.requests.filter(({ kind }) => kind === 'embed').map(({ service }) => service);

/** Waits until so many placeholders are there. */
const has = (tab: Tab, count: number): Promise<void> =>
  vi.waitFor(async () => expect(await placeholdersIn(tab)).toHaveLength(count), { timeout });

/** Waits until the banner and four placeholders stand, so that nothing moves any more. */
const stands = async (tab: Tab): Promise<void> => {
  await tab.appears({ css: 'placet-banner' });
  await has(tab, 4);
};

const visit = async (path = '/embeds'): Promise<DemoVisit> => {
  const opened = await visitDemo(path);
  await stands(opened.tab);
  return opened;
};

const use = async (tab: Tab, service: Embed, action: 'load-once' | 'always-allow'): Promise<void> => {
  await focusAction(tab, service, action);
  await tab.press('Enter');
};

const isAsked = (opened: DemoVisit, ...expected: readonly Embed[]): Promise<void> =>
  vi.waitFor(() => expect(asked(opened)).toEqual(expected), { timeout });

describe('the page with embeds', { timeout: 120_000 }, () => {
  test('asks no provider for anything before it is allowed, also when it is refused (R02, F44)', async () => {
    const opened = await visit();
    await opened.tab.click(rejectAll);
    await opened.tab.disappears({ css: 'placet-banner' });
    await opened.tab.reload();
    await has(opened.tab, 4);
    expect(await placeholdersIn(opened.tab)).toEqual(services);
    expect(asked(opened)).toEqual([]);
    expect(opened.demo.log.violations).toEqual([]);
    expect(await opened.tab.errors()).toEqual([]);
  });

  test.each(services)('loads %s once, nothing else, and leaves no record (F44)', async (service) => {
    const opened = await visit();
    const { tab, session, url } = opened;
    await use(tab, service, 'load-once');
    await isAsked(opened, service);
    expect(await placeholdersIn(tab)).toEqual(services.filter((one) => one !== service));
    expect(await session.cookies(url('/embeds'))).toEqual([]);
    expect(await tab.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
    await tab.reload();
    await stands(tab);
    expect(asked(opened)).toEqual([service]);
  });

  test.each(services)('keeps "always allow" for %s over a reload, and no more than that', async (service) => {
    const opened = await visit();
    await use(opened.tab, service, 'always-allow');
    await isAsked(opened, service);
    await opened.tab.reload();
    await isAsked(opened, service, service);
    await has(opened.tab, 3);
    expect(await placeholdersIn(opened.tab)).toEqual(services.filter((one) => one !== service));
  });

  test.each(services)(
    'has the placeholder of %s back when it is withdrawn in the settings (R17)',
    async (service) => {
      const opened = await visit();
      const { tab } = opened;
      await use(tab, service, 'always-allow');
      await isAsked(opened, service);
      await tab.evaluate(() => window.placet.openSettings());
      await tab.appears({ role: 'dialog', name: 'Cookie settings' });
      await tab.evaluate(() =>
        document
          .querySelector('placet-settings')
          ?.shadowRoot?.querySelector<HTMLElement>('[data-action=reject-all]')
          ?.click(),
      );
      await has(tab, 4);
      expect(await tab.evaluate(() => document.querySelector('.embeds iframe[src]'))).toBe(null);
      expect(asked(opened)).toEqual([service]);
    },
  );

  test('nothing moves when the embeds load', async () => {
    const { tab } = await visit();
    const tops = () =>
      [...document.querySelectorAll('.embeds h2, .note')].map(
        (one) => one.getBoundingClientRect().top + scrollY,
      );
    const before = await tab.evaluate(tops);
    await tab.evaluate(() => window.placet.acceptAll());
    await has(tab, 0);
    expect(await tab.evaluate(tops)).toEqual(before);
  });

  test('speaks German, its form too', async () => {
    const opened = await visit('/de/einbettungen');
    await opened.tab.appears({ role: 'heading', name: 'Inhalte anderer Anbieter' });
    await opened.tab.appears({ role: 'group', name: /Film: Ein Morgen am Anleger/ });
    await use(opened.tab, 'trip-form', 'load-once');
    await isAsked(opened, 'trip-form');
    expect(opened.demo.log.requests.map(({ path }) => path)).toEqual(['/demo/form-de.html']);
  });

  test('is reached from the footer', async () => {
    const { tab } = await visitDemo('/');
    await tab.appears({ css: 'placet-banner' });
    await tab.click(rejectAll);
    await tab.disappears({ css: 'placet-banner' });
    await tab.click({ role: 'link', name: 'Embeds' });
    await tab.appears({ role: 'heading', name: 'Content of other companies' });
  });

  test('works with the keyboard alone', async () => {
    const opened = await visit();
    await opened.tab.evaluate(() => document.querySelector<HTMLElement>('main')?.focus());
    await opened.tab.press('Tab');
    expect(await opened.tab.activeElement()).toMatchObject({ role: 'button', name: 'Load once' });
    await opened.tab.press('Enter');
    await isAsked(opened, 'film');
    await opened.tab.waitFor(() => document.activeElement?.getAttribute('data-service') === 'film');
  });

  test.each([
    ['/embeds', 'light'],
    ['/de/einbettungen', 'dark'],
  ] as const)('axe-core finds nothing wrong with %s in %s colours (AX01, F51)', async (path, colorScheme) => {
    const { tab } = await visitDemo(path, { colorScheme });
    await stands(tab);
    expect(await violations(tab, { unmeasured: false })).toEqual([]);
  });
});
