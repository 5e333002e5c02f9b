import { describe, expect, test, vi } from 'vitest';
import { rejectAll } from '../../support/placet-page.js';
import { type DemoVisit, visitDemo } from './demo-site.js';

const timeout = 20_000;
const allow = { role: 'button', name: 'Show the form' } as const;
const box = { role: 'checkbox', name: /^Yes, send me/ } as const;
const subscribe = { role: 'button', name: 'Subscribe' } as const;

const lists = ({ demo }: DemoVisit): readonly unknown[] => demo.newsletter.list().map(({ status }) => status);
const askedForScript = ({ demo }: DemoVisit): boolean =>
  demo.log.requests.some(({ path }) => path === '/assets/newsletter.js');
/** The sweep and the server's answer come in either order. */
const nothingStored = ({ tab }: DemoVisit): Promise<boolean> => tab.waitFor(() => localStorage.length === 0);

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

  test('in the place of the form stands the notice of the site, and no placeholder besides', async () => {
    const visit = await visitDemo();
    await visit.tab.click(allow);
    await visit.tab.appears(subscribe);
    await visit.tab.evaluate(() => window.placet.withdraw('newsletter'));
    await visit.tab.appears(allow);
    expect(await visit.tab.find({ css: 'placet-embed' })).toBeUndefined();
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

  test('a sign-up brings nothing of the consent record along: no id and no cookie (V09)', async () => {
    const visit = await visitDemo();
    await signUp(visit);
    await vi.waitFor(() => expect(lists(visit)).toEqual(['pending']), { timeout });
    const id = await visit.tab.evaluate(() => window.placet.record?.id ?? '');
    expect(id).toMatch(/^[\w-]{10,}$/);
    const { newsletter, log } = visit.demo;
    const kept = JSON.stringify([...newsletter.subscriptions, newsletter.list(), log.requests]);
    expect(kept).not.toContain(id);
    const sent = log.requests.filter(({ kind }) => kind === 'newsletter');
    expect(sent.map(({ path, cookies }) => [path, ...cookies])).toEqual([['/api/public/opt-in']]);
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
    await nothingStored(visit);
  });

  test.for(['/privacy', '/app/'])(
    'withdrawing on %s, without the form, unsubscribes as well (WD05)',
    async (path) => {
      const visit = await visitDemo();
      await signUp(visit);
      await visit.tab.waitFor(() => localStorage.getItem('priel_newsletter') !== null);
      await visit.tab.goto(visit.url(path));
      await visit.tab.click({ role: 'button', name: 'Settings' });
      await visit.tab.appears({ role: 'dialog', name: 'Cookie settings' });
      await visit.tab.click(rejectAll);
      await vi.waitFor(() => expect(lists(visit)).toEqual(['unsubscribed']), { timeout });
      await nothingStored(visit);
    },
  );
});
