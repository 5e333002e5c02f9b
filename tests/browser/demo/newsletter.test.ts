import { describe, expect, test, vi } from 'vitest';
import { type DemoVisit, visitDemo } from './demo-site.js';

const timeout = 20_000;
const allow = { role: 'button', name: 'Show the form' } as const;
const box = { role: 'checkbox', name: /^Yes, send me/ } as const;
const subscribe = { role: 'button', name: 'Subscribe' } as const;

const lists = ({ demo }: DemoVisit): readonly unknown[] =>
  demo.newsletter.list().map((entry) => (entry as { status: string }).status);
const askedForScript = ({ demo }: DemoVisit): boolean =>
  demo.log.requests.some(({ path }) => path === '/assets/newsletter.js');

/** Allows the form, fills it in and sends it. */
const signUp = async ({ tab }: DemoVisit): Promise<void> => {
  await tab.click(allow);
  await tab.click({ role: 'textbox', name: 'E-mail' });
  await tab.type('ada@example.com');
  await tab.click(box);
  await tab.click(subscribe);
};

describe("the newsletter's form on the demo", { timeout: 120_000 }, () => {
  test('its script is held back until its own service is granted (R02)', async () => {
    const visit = await visitDemo('/contact');
    await visit.tab.appears({ role: 'button', name: 'Accept all' });
    await visit.tab.goto(visit.url('/'));
    expect(askedForScript(visit)).toBe(false);
    await visit.tab.click(allow);
    await vi.waitFor(() => expect(askedForScript(visit)).toBe(true), { timeout });
  });

  test('its opt-in box starts unticked, and without it nobody is subscribed (NL01)', async () => {
    const visit = await visitDemo();
    await visit.tab.click(allow);
    expect((await visit.tab.appears(box)).checked).toBe(false);
    await visit.tab.click({ role: 'textbox', name: 'E-mail' });
    await visit.tab.type('ada@example.com');
    await visit.tab.click(subscribe);
    expect(await visit.tab.evaluate(() => document.querySelector('form:invalid') !== null)).toBe(true);
    expect(lists(visit)).toEqual([]);
  });

  test('granting everything subscribes nobody (UI30)', async () => {
    const visit = await visitDemo();
    await visit.tab.click({ role: 'button', name: 'Accept all' });
    await visit.tab.appears(subscribe);
    expect(lists(visit)).toEqual([]);
  });

  test('subscribing grants nothing but itself (UI30)', async () => {
    const visit = await visitDemo();
    await signUp(visit);
    await vi.waitFor(() => expect(lists(visit)).toEqual(['pending']), { timeout });
    expect(await visit.tab.evaluate(() => window.placet.record?.choices)).toEqual({ newsletter: 'granted' });
    expect(visit.ingested()).toBe(0);
    await visit.tab.appears({ role: 'button', name: 'Reject' }); // the others are still asked about
  });

  test('withdrawing it marks the address as unsubscribed, without a reload (R20, WD05)', async () => {
    const visit = await visitDemo();
    await signUp(visit);
    await vi.waitFor(() => expect(lists(visit)).toEqual(['pending']), { timeout });
    await visit.tab.evaluate(() => {
      document.documentElement.dataset.same = 'page';
      window.placet.withdraw('newsletter');
    });
    await vi.waitFor(() => expect(lists(visit)).toEqual(['unsubscribed']), { timeout });
    await visit.tab.appears(allow);
    expect(await visit.tab.evaluate(() => document.documentElement.dataset.same)).toBe('page');
    expect(await visit.tab.evaluate(() => Object.keys(localStorage))).toEqual([]);
  });
});
