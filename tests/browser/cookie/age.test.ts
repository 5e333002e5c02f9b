import { expect, test } from 'vitest';
import { configOf, service } from '../../support/configs.js';
import { banner, openPages, placetPage } from '../../support/placet-page.js';

const day = 86_400;
/** The page notes in its title whatever ran for "stats", in any of the ways a service can start. */
const page = placetPage(configOf([service('stats', { title: 'Statistics' })]), {
  head: `<script>
    placet.while('stats', () => { document.title += ' effect'; return () => { document.title += ' stopped'; }; });
    placet.addEventListener('grant', () => { document.title += ' grant'; });
  </script>`,
  body: `<script type="text/plain" data-service="stats">document.title += ' script'</script>
    <template data-service="stats"><p>Shown</p></template>`,
});

/** A visitor whose browser still hands out a cookie that decided `days` ago. */
const returning = (choice: boolean, days: number) => {
  const at = Math.floor(Date.now() / 1000 - days * day);
  const record = { stats: choice, $: { id: 'V1StGXR8_Z5jdHi6B-myT', at, v: '2026-02-17' } };
  const value = encodeURIComponent(JSON.stringify(record));
  return openPages(
    { '/': page },
    {
      handler: ({ headers }, response) => {
        // Sent again on each load, as a browser would that does not forget.
        if (headers.accept?.includes('html'))
          response.setHeader('set-cookie', `klaro=${value}; Max-Age=${400 * day}; Path=/; SameSite=Lax`);
      },
    },
  );
};

/** What a closed gate looks like from inside the page. */
const gate = () => ({
  cookie: document.cookie.includes('stats'),
  ran: document.title,
  allowed: window.placet.allows('stats'),
  choice: window.placet.choice('stats') ?? 'undecided',
  shown: document.querySelectorAll('p').length,
});
const closed = { ran: 'Example', allowed: false, choice: 'undecided' };

test('a grant given 366 days ago opens no gate, not for a moment, and the visitor is asked again (UI24, F12)', async () => {
  const { tab } = await returning(true, 366);
  expect((await tab.evaluate(gate)).cookie).toBe(true);
  await tab.appears(banner);
  expect(await tab.evaluate(gate)).toMatchObject(closed);
  expect(await tab.errors()).toEqual([]);
});

test('a grant with a time two days in the future is not believed (reliability.md F10)', async () => {
  const { tab } = await returning(true, -2);
  expect((await tab.evaluate(gate)).cookie).toBe(true);
  await tab.appears(banner);
  expect(await tab.evaluate(gate)).toMatchObject(closed);
});

test('a grant with a time ten years off, either way, is not believed (reliability.md F10)', async () => {
  for (const days of [-3650, 3650]) {
    const { tab } = await returning(true, days);
    await tab.appears(banner);
    expect(await tab.evaluate(gate)).toMatchObject(closed);
  }
});

test('a clock some hours off between two visits takes no grant away (reliability.md F10)', async () => {
  const { tab } = await returning(true, -0.5);
  expect(await tab.evaluate(gate)).toMatchObject({ allowed: true, ran: 'Example effect script' });
});

test('a grant of 364 days ago still holds (R08)', async () => {
  const { tab } = await returning(true, 364);
  expect(await tab.evaluate(gate)).toMatchObject({ allowed: true, ran: 'Example effect script' });
  expect(await tab.evaluate(() => window.placet.undecided.length)).toBe(0);
});

test.each([179, 364])(
  'a refusal is remembered after %i days: nothing is asked and nothing runs (UI23)',
  async (days) => {
    const { tab, site } = await returning(false, days);
    expect(await tab.evaluate(gate)).toMatchObject({ ...closed, choice: 'denied' });
    expect(await tab.evaluate(() => window.placet.undecided.length)).toBe(0);
    expect(await tab.find(banner)).toBeUndefined();
    expect(site.requests.filter(({ path }) => path.includes('placet-ui'))).toEqual([]);
  },
);

test('a refusal past its time is asked about again, and is not taken for a grant (F13)', async () => {
  const { tab } = await returning(false, 366);
  await tab.appears(banner);
  expect(await tab.evaluate(gate)).toMatchObject(closed);
});

test('a record whose time comes while the page is open closes the gate in the open page (F11, UI24)', async () => {
  const { tab } = await returning(true, 364);
  expect(await tab.evaluate(gate)).toMatchObject({ allowed: true, ran: 'Example effect script' });
  await tab.evaluate(
    (ms: number) => {
      const { now } = Date;
      Date.now = () => now() + ms;
    },
    2 * day * 1000,
  );
  expect(await tab.evaluate(() => window.placet.allows('stats'))).toBe(false);
});

test('whoever comes back to a tab after the record has ended finds the service stopped and the question back (F11)', async () => {
  const config = configOf([service('stats')]);
  const head = `<script>placet.while('stats', () => { document.title = 'on'; return () => { document.title = 'off'; }; })</script>`;
  const { tab } = await openPages({ '/': placetPage(config, { head }) });
  await tab.click({ role: 'button', name: 'Accept all' });
  await tab.waitFor(() => document.title === 'on');
  await tab.evaluate(
    (ms: number) => {
      const { now } = Date;
      Date.now = () => now() + ms;
      // No driver can send a tab to the background in all engines; this is what a browser says when it comes back.
      document.dispatchEvent(new Event('visibilitychange'));
    },
    366 * day * 1000,
  );
  await tab.waitFor(() => document.title === 'off');
  await tab.appears(banner);
});
