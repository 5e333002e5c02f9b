import { expect, test } from 'vitest';
import { configOf, service } from '../../support/configs.js';
import { acceptAll, banner, openPages, placetPage, rejectAll } from '../../support/placet-page.js';

const openSettings = { role: 'link', name: 'Cookie settings' } as const;

/** Writes down each event of the manager, and with `placet:` before it each of the document, with its detail. */
const page = placetPage(
  configOf([
    service('session', { basis: 'essential' }),
    service('stats', { title: 'Statistics' }),
    service('news', { title: 'Newsletter' }),
    service('errors', { basis: 'legitimate-interest', title: 'Error reports' }),
  ]),
  {
    head: `<script>
      const log = [];
      const note = ({ type, detail }) => {
        const { service, granted, withdrawn, record, code } = detail;
        log.push([type, code, service, granted && '+' + granted, withdrawn && '-' + withdrawn, record?.source].filter(Boolean).join(' '));
      };
      for (const type of ['change', 'grant', 'withdraw', 'objection', 'error']) {
        window.placet.addEventListener(type, note);
        document.addEventListener('placet:' + type, note);
      }
    </script>`,
  },
);
declare const log: readonly string[];
const events = (): readonly string[] => log;
/** Each event comes to the manager and, prefixed, to the document. */
const both = (expected: readonly string[]): readonly string[] =>
  expected.flatMap((event) => [event, `placet:${event}`]);
const open = () => openPages({ '/': page });

test('accepting tells each granted service once and the decision once, with its record', async () => {
  const { tab } = await open();
  await tab.click(acceptAll);
  await tab.disappears(banner);
  expect(await tab.evaluate(events)).toEqual(
    both(['grant stats banner', 'grant news banner', 'change +stats,news - banner']),
  );
});

test('refusing tells the decision once, and the objection to what ran on legitimate interest', async () => {
  const { tab } = await open();
  await tab.click(rejectAll);
  await tab.disappears(banner);
  expect(await tab.evaluate(events)).toEqual(both(['objection errors banner', 'change + -errors banner']));
});

test('a withdrawal tells each service once and the decision once', async () => {
  const { tab } = await open();
  await tab.click(acceptAll);
  await tab.disappears(banner);
  const before = (await tab.evaluate(events)).length;
  await tab.evaluate(() => window.placet.withdraw('stats'));
  expect((await tab.evaluate(events)).slice(before)).toEqual(
    both(['withdraw stats api', 'change + -stats api']),
  );
});

test('one decision that grants and withdraws tells of both in one change', async () => {
  const { tab } = await open();
  await tab.evaluate(() => window.placet.decide({ stats: 'granted', news: 'denied' }));
  const before = (await tab.evaluate(events)).length;
  await tab.click(openSettings);
  await tab.click({ role: 'switch', name: 'Statistics' });
  await tab.click({ role: 'switch', name: 'Newsletter' });
  await tab.click({ role: 'button', name: 'Save selection' });
  await tab.waitFor(() => window.placet.allows('news'));
  expect((await tab.evaluate(events)).slice(before)).toEqual(
    both(['withdraw stats settings', 'grant news settings', 'change +news -stats settings']),
  );
});

test('a decision that changes nothing for any service is still told once', async () => {
  const { tab } = await open();
  await tab.evaluate(() => window.placet.decide({ stats: 'denied' }));
  await tab.evaluate(() => window.placet.decide({ stats: 'denied' }));
  expect(await tab.evaluate(events)).toEqual(both(['change + - api', 'change + - api']));
});

test('a reload tells of no decision: none was made', async () => {
  const { tab } = await open();
  await tab.click(acceptAll);
  await tab.disappears(banner);
  await tab.reload();
  expect(await tab.evaluate(() => window.placet.allows('stats'))).toBe(true);
  expect(await tab.evaluate(events)).toEqual([]);
});

test('an erasure tells of what it stopped, once, and of no record', async () => {
  const { tab } = await open();
  await tab.evaluate(() => window.placet.decide({ stats: 'granted', news: 'denied' }));
  const before = (await tab.evaluate(events)).length;
  await tab.evaluate(() => window.placet.forget());
  expect((await tab.evaluate(events)).slice(before)).toEqual(both(['withdraw stats', 'change + -stats']));
});

test('a decision about an unknown service is told as an error and changes nothing', async () => {
  const { tab, session, site } = await open();
  await tab.evaluate(() => window.placet.decide({ nope: 'granted' }));
  expect(await tab.evaluate(events)).toEqual(both(['error unknown nope']));
  expect(await tab.evaluate(() => window.placet.allows('nope'))).toBe(false);
  expect(await session.cookies(site.url('/'))).toEqual([]);
  expect(await tab.errors()).toEqual([]);
  await tab.appears(banner);
});

test('in a decision about a known, an unknown and an essential service only the known one counts', async () => {
  const { tab } = await open();
  await tab.evaluate(() => window.placet.decide({ stats: 'granted', nope: 'granted', session: 'denied' }));
  expect(await tab.evaluate(() => window.placet.record?.choices)).toEqual({ stats: 'granted' });
  expect(await tab.evaluate(() => window.placet.allows('session'))).toBe(true);
  expect((await tab.evaluate(events)).filter((event) => event.startsWith('error'))).toEqual([
    'error unknown nope',
    'error unknown session',
  ]);
});

test.each(['yes', true, null])(
  'a choice that is none, %j, is told as an error and changes nothing',
  async (choice) => {
    const { tab } = await open();
    await tab.evaluate(() => window.placet.decide({ stats: 'granted', news: 'denied' }));
    const before = (await tab.evaluate(events)).length;
    const values = await tab.evaluate((none) => {
      window.placet.decide({ stats: none as 'granted', news: none as 'granted' });
      return [window.placet.choice('stats'), window.placet.choice('news')];
    }, choice);
    expect(values).toEqual(['granted', 'denied']);
    expect((await tab.evaluate(events)).slice(before)).toEqual(
      both(['error unknown stats', 'error unknown news']),
    );
  },
);

test('a listener that throws keeps no other listener, and no service, from its turn', async () => {
  const { tab } = await open();
  await tab.evaluate(() => {
    window.placet.addEventListener('grant', () => {
      throw new Error('thrown by the site');
    });
  });
  await tab.click(acceptAll);
  await tab.disappears(banner);
  expect((await tab.evaluate(events)).filter((event) => !event.startsWith('placet:'))).toEqual([
    'grant stats banner',
    'grant news banner',
    'change +stats,news - banner',
  ]);
});
