import { expect, test } from 'vitest';
import type { Service } from '../../../src/model/config/config.js';
import { configOf, service } from '../../support/configs.js';
import { banner, type Opened, openPages, placetPage, rejectAll } from '../../support/placet-page.js';

// Klaro 0.7.22 itself, from npm: the site's old tool beside its new one, on two pages of one host.

interface Klaro {
  version(): string;
  getManager(): {
    readonly confirmed: boolean;
    readonly consents: Readonly<Record<string, boolean>>;
    updateConsent(service: string, value: boolean): void;
    saveAndApplyConsents(): void;
  };
}
declare global {
  interface Window {
    klaro: Klaro;
  }
}

/** Both tools read this markup. It notes in the title what ran. */
const scripts = ['stats', 'news']
  .map(
    (name) => `<script type="text/plain" data-type="application/javascript" data-name="${name}">
    document.title += ' ${name}'</script>`,
  )
  .join('');
const services = [service('stats', { title: 'Statistics' }), service('news', { title: 'Newsletter' })];
const klaroConfig = (wanted: readonly Service[]) => ({
  version: 1,
  lang: 'en',
  translations: { en: { purposes: { analytics: 'Analytics' } } },
  services: wanted.map(({ name, title, basis }) => ({
    ...{ name, title, purposes: ['analytics'], required: basis === 'essential' },
  })),
});
const pages = (wanted: readonly Service[]) => ({
  '/': placetPage(configOf(wanted), { body: scripts }),
  '/klaro': `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Old</title></head><body>${scripts}
    <script>var klaroConfig = ${JSON.stringify(klaroConfig(wanted))};</script>
    <script src="/klaro/klaro.js"></script></body></html>`,
});
const open = (wanted: readonly Service[] = services) =>
  openPages(pages(wanted), { directories: { '/klaro/': 'node_modules/klaro/dist' } });
const title = () => document.title;
const klaroAsks = { role: 'button', name: 'I decline' } as const;
/** The other service is denied by that. */
const grantStatsInKlaro = async ({ tab, site }: Opened) => {
  await tab.goto(site.url('/klaro'));
  await tab.evaluate(() => {
    const manager = window.klaro.getManager();
    manager.updateConsent('stats', true);
    manager.saveAndApplyConsents();
  });
};
const consents = () => {
  const { confirmed, consents } = window.klaro.getManager();
  return { version: window.klaro.version(), confirmed, consents };
};

test('Klaro 0.7.22 reads the choices that Placet wrote: confirmed, the right ones, nothing asked (F18)', async () => {
  const { tab, site } = await open();
  await tab.appears(banner);
  await tab.click({ role: 'link', name: 'Cookie settings' });
  await tab.click({ role: 'switch', name: 'Statistics' });
  await tab.click({ role: 'button', name: 'Save selection' });
  await tab.disappears(banner);
  await tab.goto(site.url('/klaro'));
  expect(await tab.evaluate(consents)).toEqual({
    version: '0.7.22',
    confirmed: true,
    consents: { stats: true, news: false },
  });
  await tab.waitFor(() => document.title === 'Old stats');
  expect(await tab.find(klaroAsks)).toBeUndefined();
});

test('Klaro reads a refusal that Placet wrote as a confirmed refusal (F18)', async () => {
  const { tab, site } = await open();
  await tab.click(rejectAll);
  await tab.disappears(banner);
  await tab.goto(site.url('/klaro'));
  expect(await tab.evaluate(consents)).toMatchObject({
    confirmed: true,
    consents: { stats: false, news: false },
  });
  expect(await tab.evaluate(title)).toBe('Old');
  expect(await tab.find(klaroAsks)).toBeUndefined();
});

test('Klaro with a required service in its config asks nothing on the cookie that Placet wrote (F18)', async () => {
  const { tab, site } = await open([service('session', { basis: 'essential' }), ...services]);
  await tab.click(rejectAll);
  await tab.disappears(banner);
  await tab.goto(site.url('/klaro'));
  expect(await tab.evaluate(consents)).toMatchObject({
    confirmed: true,
    consents: { session: true, stats: false, news: false },
  });
  expect(await tab.find(klaroAsks)).toBeUndefined();
});

test('Placet honours the choices that Klaro wrote: the granted runs, the denied does not, nothing is asked (F18)', async () => {
  const opened = await open();
  const { tab, site, session } = opened;
  await grantStatsInKlaro(opened);
  const written = await session.cookies(site.url('/'));
  expect(decodeURIComponent(written[0]?.value ?? '')).toBe('{"stats":true,"news":false}');
  await tab.goto(site.url('/'));
  expect(await tab.evaluate(title)).toBe('Example stats');
  expect(await tab.evaluate(() => [window.placet.choice('stats'), window.placet.choice('news')])).toEqual([
    'granted',
    'denied',
  ]);
  expect(await tab.evaluate(() => window.placet.undecided.length)).toBe(0);
  expect(await tab.find(banner)).toBeUndefined();
  // Honoured as it is: only a decision writes.
  expect(await session.cookies(site.url('/'))).toEqual(written);
});

test("Placet honours a click on Klaro's own refusal (F18)", async () => {
  const { tab, site } = await open();
  await tab.goto(site.url('/klaro'));
  await tab.click(klaroAsks);
  await tab.waitFor(() => document.cookie.includes('klaro='));
  await tab.goto(site.url('/'));
  expect(await tab.evaluate(() => window.placet.record?.choices)).toEqual({
    stats: 'denied',
    news: 'denied',
  });
  expect(await tab.evaluate(title)).toBe('Example');
  expect(await tab.evaluate(() => window.placet.undecided.length)).toBe(0);
});

test('the next decision completes what Klaro wrote with id, time and version, and Klaro still reads it (F18, R05, R06)', async () => {
  const opened = await open();
  const { tab, site, session } = opened;
  await grantStatsInKlaro(opened);
  await tab.goto(site.url('/'));
  expect(await tab.evaluate(() => Object.keys(window.placet.record ?? {}))).toContain('choices');
  expect(await tab.evaluate(() => window.placet.record?.id ?? 'none')).toBe('none');
  await tab.click({ role: 'link', name: 'Cookie settings' });
  await tab.click({ role: 'switch', name: 'Newsletter' });
  await tab.click({ role: 'button', name: 'Save selection' });
  await tab.waitFor(() => document.title === 'Example stats news');
  const cookies = await session.cookies(site.url('/'));
  expect(cookies).toHaveLength(1);
  expect(JSON.parse(decodeURIComponent(cookies[0]?.value ?? ''))).toEqual({
    stats: true,
    news: true,
    $: { id: expect.stringMatching(/^[\w-]{21}$/), at: expect.any(Number), v: '2026-02-17' },
  });
  await tab.goto(site.url('/klaro'));
  expect(await tab.evaluate(consents)).toMatchObject({
    confirmed: true,
    consents: { stats: true, news: true },
  });
});
