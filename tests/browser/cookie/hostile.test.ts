import { expect, inject, test } from 'vitest';
import { configOf, service } from '../../support/configs.js';
import { banner, openPages, placetPage, rejectAll } from '../../support/placet-page.js';

/** The page notes in its title whatever ran for "posthog", in any of the ways a service can start. */
const page = placetPage(configOf([service('posthog')]), {
  head: `<script>
    placet.while('posthog', () => { document.title += ' effect'; });
    placet.when('posthog').then(() => { document.title += ' when'; });
    for (const type of ['grant', 'change']) placet.addEventListener(type, () => { document.title += ' ' + type; });
  </script>`,
  body: `<script type="text/plain" data-service="posthog">document.title += ' script'</script>
    <template data-service="posthog"><p>Shown</p></template>`,
});

const now = Math.floor(Date.now() / 1000);
const notText: readonly string[] = [
  '%',
  '%E0%A4%A',
  '%00',
  '%u0041',
  '{',
  '}',
  ',',
  '""',
  'null',
  'true',
  'undefined',
];
const json: readonly string[] = [
  '"x"',
  '1',
  '[]',
  '[true]',
  '["posthog"]',
  '{}',
  '{"posthog":true',
  '{"posthog":"false"}',
  '{"posthog":"true"}',
  '{"posthog":[]}',
  '{"posthog":[true]}',
  '{"posthog":1}',
  '{"posthog":null}',
  '{"posthog":{"valueOf":true}}',
  '{"POSTHOG":true}',
  '{" posthog":true}',
  '{"__proto__":{"posthog":true}}',
  '{"__proto__":{"posthog":true},"other":false}',
  '{"constructor":{"prototype":{"posthog":true}}}',
  '{"constructor":true,"toString":true}',
  '{"*":true}',
  '{"posthog":true,"$":null}',
  '{"posthog":true,"$":{}}',
  '{"posthog":true,"$":true}',
  '{"posthog":true,"$":{"at":null}}',
  '{"posthog":true,"$":{"at":"soon"}}',
  '{"posthog":true,"$":{"at":1e999}}',
  '{"posthog":true,"$":{"at":-1}}',
  `{"posthog":true,"$":{"at":${now},"s":"ever"}}`,
  `{"posthog":true,"$":{"at":${now * 1000}}}`,
  '{"posthog":{"choice":true,"since":1795296862},"$":{"schema":99}}',
  '[['.repeat(600),
];
/** What an honest writer would have encoded is the same to every engine once it is decoded: one tries it. */
const encoded = inject('engine') === 'chromium' ? json.map(encodeURIComponent) : [];
const values = [...notText, ...json, ...encoded, 'x'.repeat(3900), '%25'.repeat(1300)];

test('no hostile value of the cookie makes anything run, throws, or keeps the question away (F18, F19)', async () => {
  const { tab, session, site } = await openPages(
    { '/': '<p>Before</p>', '/page': page },
    {
      handler: ({ path, search }, response) => {
        const value = values[Number(search.slice(1))];
        if (path === '/page') response.setHeader('set-cookie', `klaro=${value}; Max-Age=9999; Path=/`);
      },
    },
  );
  for (const [index, value] of values.entries()) {
    await tab.goto(site.url(`/page?${index}`));
    await tab.appears(banner);
    const [cookie] = await session.cookies(site.url('/'));
    // The browser did take it: otherwise this would prove nothing.
    expect.soft(cookie?.value.replaceAll('"', ''), value).toBe(value.replaceAll('"', ''));
    expect
      .soft(
        await tab.evaluate(() => ({
          title: document.title,
          allowed: window.placet.allows('posthog'),
          choice: window.placet.choice('posthog') ?? 'undecided',
          asked: window.placet.undecided.map(({ name }) => name),
          shown: document.querySelectorAll('p').length - document.querySelectorAll('[role=dialog] p').length,
          polluted: Reflect.get({}, 'posthog') ?? 'clean',
        })),
        value,
      )
      .toEqual({
        title: 'Example',
        allowed: false,
        choice: 'undecided',
        asked: ['posthog'],
        shown: 0,
        polluted: 'clean',
      });
    expect.soft(await tab.errors(), value).toEqual([]);
  }
}, 180_000);

test('a decision replaces a hostile value by a good record (F18)', async () => {
  const { tab, session, site } = await openPages(
    { '/': page },
    {
      handler: ({ headers }, response) => {
        if (!headers.cookie) response.setHeader('set-cookie', 'klaro=%E0%A4%A; Max-Age=9999; Path=/');
      },
    },
  );
  await tab.click(rejectAll);
  await tab.disappears(banner);
  const cookies = await session.cookies(site.url('/'));
  expect(cookies).toHaveLength(1);
  expect(JSON.parse(decodeURIComponent(cookies[0]?.value ?? ''))).toMatchObject({ posthog: false });
  await tab.reload();
  expect(await tab.evaluate(() => window.placet.choice('posthog'))).toBe('denied');
});

test('a value of a form not known yet is left as it is until the visitor decides (F19)', async () => {
  const value = encodeURIComponent('{"posthog":{"choice":true},"$":{"schema":99}}');
  const { tab, session, site } = await openPages(
    { '/': page },
    {
      handler: ({ headers }, response) => {
        if (!headers.cookie) response.setHeader('set-cookie', `klaro=${value}; Max-Age=9999; Path=/`);
      },
    },
  );
  const before = await session.cookies(site.url('/'));
  await tab.reload();
  await tab.appears(banner);
  expect(await session.cookies(site.url('/'))).toEqual(before);
  expect(before[0]?.value).toBe(value);
});

test.each([
  ['time', '{"posthog":false,"$":{"id":"a","at":"soon","s":NOW,"v":"1"}}'],
  ['id', '{"posthog":false,"$":{"id":{"toString":1},"at":NOW,"v":"1"}}'],
  ['version', '{"posthog":false,"$":{"id":"a","at":NOW,"v":{"toString":1}}}'],
])(
  'a record with a forged %s still lets the visitor open the settings and decide (F18)',
  async (_, record) => {
    const value = encodeURIComponent(record.replaceAll('NOW', String(now)));
    const { tab } = await openPages(
      { '/': page },
      {
        handler: ({ headers }, response) => {
          if (!headers.cookie) response.setHeader('set-cookie', `klaro=${value}; Max-Age=9999; Path=/`);
        },
      },
    );
    // the template's placeholder moves the link away when it comes
    await tab.appears({ role: 'group', name: 'Blocked: posthog' });
    await tab.click({ role: 'link', name: 'Cookie settings' });
    // the banner may be there too, under the dialog
    await tab.appears({ role: 'dialog', name: 'Cookie settings' });
    await tab.click({ role: 'button', name: 'Accept all' });
    await tab.waitFor(() => document.title.includes('script'));
    expect(await tab.errors()).toEqual([]);
  },
);
