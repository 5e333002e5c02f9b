import { expect, test } from 'vitest';
import { configOf, service } from '../../support/configs.js';
import { acceptAll, banner, openPages, placetPage, rejectAll } from '../../support/placet-page.js';

const accept = { role: 'button', name: 'Accept' } as const;
const reject = { role: 'button', name: 'Reject' } as const;

const purposes = [
  { name: 'analytics', title: 'Analytics', description: 'Counts visits.' },
  { name: 'contact', title: 'Contact', description: 'Answers questions.' },
];
const stats = service('stats');
const news = service('news');
const chat = service('chat', { purposes: ['contact'] });

/** A page that notes each start and stop of each service, and each run of its script. */
const pageOf = (services: readonly ReturnType<typeof service>[], version = '2026-02-17'): string =>
  placetPage(configOf(services, { purposes, version }), {
    head: `<script>
      const note = (text) => { document.documentElement.dataset.log = (document.documentElement.dataset.log ?? '') + text + ' '; };
      for (const name of ['stats', 'news', 'chat'])
        placet.while(name, () => { note(name + '-on'); return () => note(name + '-off'); });
    </script>`,
    body: `<script type="text/plain" data-service="stats">note('stats-script')</script>`,
  });
const log = () => document.documentElement.dataset.log ?? '';
const asked = () => window.placet.undecided.map(({ name }) => name);
const question = () => document.querySelector('[role=dialog]')?.textContent ?? '';

/** A visitor who has answered on `/`; after that the site has changed, as `/new` shows. */
const answered = async (
  button: typeof acceptAll | typeof rejectAll,
  before: string,
  after: string,
): ReturnType<typeof openPages> => {
  const opened = await openPages({ '/': before, '/new': after });
  await opened.tab.click(button);
  await opened.tab.disappears(banner);
  await opened.tab.goto(opened.site.url('/new'));
  return opened;
};

test('a new version of the policy alone asks nothing again (UI25)', async () => {
  const { tab, site } = await answered(acceptAll, pageOf([stats]), pageOf([stats], '2027-01-01'));
  expect(await tab.evaluate(log)).toBe('stats-on stats-script ');
  expect(await tab.evaluate(asked)).toEqual([]);
  expect(await tab.evaluate(() => window.placet.record?.version)).toBe('2026-02-17');
  expect(site.count('/placet/placet-ui.js')).toBe(1);
});

test('a raised revision asks about that service only, and only that one waits (UI25)', async () => {
  const { tab } = await answered(
    acceptAll,
    pageOf([stats, news]),
    pageOf([stats, { ...news, purposes: ['contact'], revision: 2 }]),
  );
  await tab.appears(banner);
  expect(await tab.evaluate(asked)).toEqual(['news']);
  expect(await tab.evaluate(log)).toBe('stats-on stats-script ');
  expect(await tab.evaluate(question)).toContain('Contact');
  expect(await tab.evaluate(question)).not.toContain('Analytics');
});

test.each([
  ['Accept', accept, 'stats-on stats-script news-on ', 'granted'],
  ['Reject', reject, 'stats-on stats-script ', 'denied'],
] as const)(
  '"%s" as the answer to a raised revision leaves what runs alone and is kept (UI25)',
  async (_, button, expected, choice) => {
    const { tab } = await answered(
      acceptAll,
      pageOf([stats, news]),
      pageOf([stats, { ...news, revision: 2 }]),
    );
    await tab.click(button);
    await tab.disappears(banner);
    expect(await tab.evaluate(log)).toBe(expected);
    await tab.reload();
    expect(await tab.evaluate(() => window.placet.choice('news'))).toBe(choice);
    expect(await tab.evaluate(asked)).toEqual([]);
  },
);

test('a new service is asked about alone: its purpose only, and the buttons say Accept and Reject (UI25)', async () => {
  const { tab } = await answered(acceptAll, pageOf([stats]), pageOf([stats, chat]));
  await tab.appears(banner);
  expect(await tab.evaluate(asked)).toEqual(['chat']);
  expect(await tab.evaluate(question)).toContain('Contact – Answers questions.');
  expect(await tab.evaluate(question)).not.toMatch(/Analytics|Counts visits/);
  await tab.appears(accept);
  await tab.appears(reject);
  expect(await tab.findAll({ role: 'button', name: /\ball\b/ })).toEqual([]);
});

test('accepting a new service does not grant one that was denied before (UI25)', async () => {
  const { tab } = await answered(rejectAll, pageOf([stats, news]), pageOf([stats, news, chat]));
  await tab.click(accept);
  await tab.disappears(banner);
  expect(await tab.evaluate(log)).toBe('chat-on ');
  await tab.reload();
  expect(await tab.evaluate(log)).toBe('chat-on ');
  expect(await tab.evaluate(() => window.placet.record?.choices)).toEqual({
    stats: 'denied',
    news: 'denied',
    chat: 'granted',
  });
});

test('rejecting a new service withdraws none that runs (UI25)', async () => {
  const { tab } = await answered(acceptAll, pageOf([stats]), pageOf([stats, chat]));
  await tab.click(reject);
  await tab.disappears(banner);
  expect(await tab.evaluate(log)).toBe('stats-on stats-script ');
  await tab.reload();
  expect(await tab.evaluate(() => window.placet.record?.choices)).toEqual({
    stats: 'granted',
    chat: 'denied',
  });
});

test('a service that this config does not list keeps its answer: another part of the site may ask about it (faults.md D2)', async () => {
  const { tab } = await answered(acceptAll, pageOf([stats, news]), pageOf([stats, chat]));
  await tab.click(accept);
  await tab.disappears(banner);
  expect(await tab.evaluate(() => decodeURIComponent(document.cookie))).toContain('"news":true');
});

test('an answer about a new service prolongs no older grant: the cookie ends with the oldest (R08, UI24)', async () => {
  const day = 86_400;
  const at = Math.floor(Date.now() / 1000) - 300 * day;
  const value = encodeURIComponent(JSON.stringify({ stats: true, $: { id: 'old', at, v: '1' } }));
  const { tab, session, site } = await openPages(
    { '/': pageOf([stats, chat]) },
    {
      handler: ({ headers }, response) => {
        if (!headers.cookie) response.setHeader('set-cookie', `klaro=${value}; Max-Age=${65 * day}; Path=/`);
      },
    },
  );
  await tab.click(accept);
  await tab.disappears(banner);
  const cookies = await session.cookies(site.url('/'));
  expect(cookies).toHaveLength(1);
  expect(Math.abs((cookies[0]?.expires ?? 0) - at - 365 * day)).toBeLessThan(60);
  expect(await tab.evaluate(() => window.placet.record?.id)).toBe('old');
});
