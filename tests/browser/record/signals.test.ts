import { expect, test } from 'vitest';
import type { SignalAnswer } from '../../../src/model/config/config.js';
import { configOf, service } from '../../support/configs.js';
import { acceptAll, openPages, placetPage } from '../../support/placet-page.js';

/** What a browser that sends Global Privacy Control tells the page. */
const sent = '<script>Object.defineProperty(navigator, "globalPrivacyControl", { value: true })</script>';
const counted = '<script type="text/plain" data-service="counter">document.title += " counted"</script>';
const counter = service('counter', { basis: 'legitimate-interest', title: 'Counter' });

const open = (answer: SignalAnswer | undefined, services = [counter], head = sent) =>
  openPages({
    '/': placetPage(configOf(services, answer ? { signals: { globalPrivacyControl: answer } } : {}), {
      body: counted,
    }).replace('<head>', `<head>${head}`),
  });

const link = { role: 'link', name: 'Cookie settings' } as const;
const dialog = { role: 'dialog', name: 'Cookie settings' } as const;

test('without a signal a service on legitimate interest runs, and nobody is asked (WD07)', async () => {
  const { tab, session, site } = await open(undefined, [counter], '');
  await tab.waitFor(() => document.title === 'Example counted');
  expect(await tab.evaluate(() => document.querySelector('placet-banner'))).toBeNull();
  expect(await session.cookies(site.url('/'))).toEqual([]);
});

test.each([undefined, 'object', 'reject'] as const)(
  'Global Privacy Control objects to legitimate interest where the site says %s, and keeps nothing (WD07)',
  async (answer) => {
    const { tab, session, site } = await open(answer);
    await tab.waitFor(() => document.readyState === 'complete');
    expect(await tab.evaluate(() => [document.title, window.placet.allows('counter')])).toEqual([
      'Example',
      false,
    ]);
    expect(await session.cookies(site.url('/'))).toEqual([]);
  },
);

test('where the site ignores Global Privacy Control, legitimate interest goes on', async () => {
  const { tab } = await open('ignore');
  await tab.waitFor(() => document.title === 'Example counted');
});

test('the settings show that the signal was honoured, and the visitor can decide otherwise', async () => {
  const { tab } = await open('object');
  await tab.click(link);
  await tab.appears(dialog);
  const said = await tab.evaluate(() => document.querySelector('placet-settings')?.shadowRoot?.textContent);
  expect(said).toContain('Global Privacy Control');
  const shown = await tab.find({ role: 'switch', name: 'Counter' });
  expect(shown?.checked).toBe(false);
  await tab.click({ role: 'switch', name: 'Counter' });
  await tab.click({ role: 'button', name: 'Save selection' });
  await tab.waitFor(() => document.title === 'Example counted');
  expect(await tab.evaluate(() => window.placet.choice('counter'))).toBe('granted');
});

test('an objection stops the service, is remembered, and is told as an objection, not as a withdrawal (R20)', async () => {
  const { tab } = await open(undefined, [counter], '');
  await tab.waitFor(() => document.title === 'Example counted');
  await tab.evaluate(() => {
    for (const type of ['grant', 'withdraw', 'objection'] as const) {
      document.addEventListener(`placet:${type}`, (event) => {
        event.preventDefault(); // the page stays, so that what was told can be read
        document.title += ` ${type} ${(event as CustomEvent).detail.service}`;
      });
    }
  });
  await tab.click(link);
  await tab.click({ role: 'switch', name: 'Counter' });
  await tab.click({ role: 'button', name: 'Save selection' });
  await tab.waitFor(() => document.title === 'Example counted objection counter');
  await tab.reload();
  await tab.waitFor(() => document.readyState === 'complete');
  expect(await tab.evaluate(() => [document.title, window.placet.choice('counter')])).toEqual([
    'Example',
    'denied',
  ]);
});

test('"object" still asks about what needs consent; "reject" answers for the visitor (UI25)', async () => {
  const both = [service('stats'), counter];
  const asking = await open('object', both);
  await asking.tab.appears(acceptAll);
  const { tab } = await open('reject', both);
  await tab.click(link);
  await tab.appears(dialog);
  expect(await tab.evaluate(() => [window.placet.undecided.length, window.placet.allows('stats')])).toEqual([
    0,
    false,
  ]);
  expect(await tab.evaluate(() => document.querySelector('placet-banner'))).toBeNull();
});
