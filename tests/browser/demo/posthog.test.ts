import { describe, expect, test, vi } from 'vitest';
import type { Tab } from '../../support/browser';
import { acceptAll, rejectAll } from '../../support/placet-page.js';
import { leftIn, visitDemo } from './demo-site.js';

const settings = { role: 'link', name: 'Cookie settings' } as const;
const timeout = 30_000;

/** Withdraws as a visitor would: the footer's link, then one button. */
const withdraw = async (tab: Tab): Promise<void> => {
  await tab.click(settings);
  await tab.appears({ role: 'dialog', name: 'Cookie settings' });
  await tab.click(rejectAll);
  await tab.disappears({ role: 'dialog', name: 'Cookie settings' });
};

/** Lets the page live for a time, with clicks and a hidden moment, as late senders wait for such things. */
const live = async (tab: Tab, milliseconds: number): Promise<void> => {
  const begin = await tab.evaluate(() => performance.now());
  await tab.evaluate(() => document.querySelector('main')?.click());
  await tab.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  const passed = async () => (await tab.evaluate(() => performance.now())) - begin;
  const lived = async () => expect(await passed()).toBeGreaterThan(milliseconds);
  await vi.waitFor(lived, { timeout: milliseconds + timeout, interval: 500 });
};

describe('the real posthog-js on the demo', { timeout: 120_000 }, () => {
  test('before a choice nothing is sent and nothing is kept (R02, NW01, NW02)', async () => {
    const visit = await visitDemo();
    await visit.tab.appears(acceptAll);
    expect(visit.demo.log.requests).toEqual([]);
    expect(await leftIn(visit)).toEqual([]);
    expect(await visit.tab.evaluate(() => window.placet.record)).toBeUndefined();
  });

  test('after "reject all" and ten page views nothing is sent, and only the record is kept (R02, NW03)', async () => {
    const visit = await visitDemo();
    await visit.tab.click(rejectAll);
    await visit.tab.disappears(rejectAll);
    for (const path of [
      '/pricing',
      '/blog',
      '/contact',
      '/privacy',
      '/imprint',
      '/de/',
      '/',
      '/pricing',
      '/blog',
      '/',
    ]) {
      await visit.tab.goto(visit.url(path));
    }
    expect(visit.demo.log.requests).toEqual([]);
    expect(await leftIn(visit)).toEqual(['cookie klaro']);
    expect(await visit.tab.errors()).toEqual([]);
  });

  test('accepting sends the page view, and no recording (R30, NW06)', async () => {
    const visit = await visitDemo();
    await visit.tab.click(acceptAll);
    await vi.waitFor(() => expect(visit.events()).toContain('$pageview'), { timeout });
    expect(visit.demo.log.requests.filter(({ path }) => path.includes('/s/'))).toEqual([]);
    expect(await visit.tab.evaluate(() => window.placet.allows('posthog'))).toBe(true);
    expect(visit.demo.log.violations).toEqual([]);
  });

  test('withdrawal from the footer stops the other tab too, sends nothing more for ten seconds and leaves no PostHog key (R17, R33, WD03, WD04, WD09)', async () => {
    const visit = await visitDemo();
    await visit.tab.click(acceptAll);
    const other = await visit.session.newTab();
    await other.goto(visit.url('/pricing'));
    await vi.waitFor(() => expect(visit.events().filter((name) => name === '$pageview')).toHaveLength(2), {
      timeout,
    });
    const names = (await leftIn(visit)).filter((name) => name !== 'cookie klaro');
    expect(names).toContain('cookie ph_phc_demo_posthog');
    const { domain } =
      (await visit.session.cookies(visit.url('/'))).find(({ name }) => name.startsWith('ph_')) ?? {};
    expect(domain).toBe('example.localhost'); // on the parent, where host-only deletion misses it

    await withdraw(visit.tab);
    await other.waitFor(() => !window.placet.allows('posthog'));
    const sent = visit.ingested();
    await Promise.all([live(visit.tab, 10_000), live(other, 10_000)]);
    await visit.tab.goto(visit.url('/pricing'));
    expect(visit.ingested()).toBe(sent);
    expect(await leftIn(visit)).toEqual(['cookie klaro']);
    expect(visit.demo.log.violations).toEqual([]);
    expect(await visit.tab.errors()).toEqual([]);
  });

  test('a new grant resumes under a new id (R06)', async () => {
    const visit = await visitDemo();
    const ids = () => [
      ...new Set(
        visit.demo.log.requests.flatMap(({ events }) => events.flatMap(({ distinctId }) => distinctId ?? [])),
      ),
    ];
    await visit.tab.click(acceptAll);
    await vi.waitFor(() => expect(ids()).toHaveLength(1), { timeout });
    await withdraw(visit.tab);
    await visit.tab.click(settings);
    await visit.tab.click(acceptAll);
    await vi.waitFor(() => expect(ids()).toHaveLength(2), { timeout });
    expect(visit.events().filter((name) => name === '$pageview').length).toBeGreaterThan(1);
  });
});
