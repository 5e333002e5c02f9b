import { expect, test } from 'vitest';
import type { Site } from '../../support/browser';
import { configOf, service } from '../../support/configs.js';
import { acceptAll, openPages, placetPage } from '../../support/placet-page.js';

const host = 'app.example.localhost';
const address = '/sub/page';
const page = placetPage(configOf([service('stats')]), {
  head: `<script>
    placet.while('stats', () => { document.title += ' effect'; });
    placet.addEventListener('grant', () => { document.title += ' grant'; });
  </script>`,
  body: `<script type="text/plain" data-service="stats">document.title += ' script'</script>`,
});

interface Planted {
  readonly choice: boolean;
  /** Where the cookie sits, as in `Set-Cookie`. */
  readonly at: string;
  readonly daysAgo: number;
  /** As Klaro writes it: choices only. */
  readonly isKlaros?: boolean;
}
const home = 'Path=/';
const sub = 'Path=/sub/';
const parent = 'Path=/; Domain=example.localhost';

const setCookie = ({ choice, at, daysAgo, isKlaros }: Planted): string => {
  const time = Math.floor(Date.now() / 1000) - daysAgo * 86_400;
  const record = { stats: choice, ...(!isKlaros && { $: { id: `id-${daysAgo}`, at: time, v: '1' } }) };
  return `klaro=${encodeURIComponent(JSON.stringify(record))}; Max-Age=9999999; ${at}; Secure; SameSite=Lax`;
};

/** A visitor in whose browser the cookies are planted, from elsewhere, before the page is first opened. */
const visit = async (planted: readonly string[]) => {
  const opened = await openPages(
    { '/': '<p>Before</p>', [address]: page },
    {
      https: true,
      host,
      handler: ({ path, headers }, response) => {
        if (path === address && !headers.cookie) response.setHeader('set-cookie', planted);
      },
    },
  );
  await opened.tab.goto(opened.site.url(address, { host }));
  return opened;
};

/** The values of the cookie that the site received with the last request for the page, decoded. */
const received = (site: Site): readonly string[] => {
  const cookies = site.requests.filter(({ path }) => path === address).at(-1)?.headers.cookie ?? '';
  const pairs = cookies.split('; ').filter((pair) => pair.startsWith('klaro='));
  return pairs.map((pair) => decodeURIComponent(pair.slice('klaro='.length)));
};
const isDenied = () => [window.placet.choice('stats') ?? 'undecided', document.title];

const cases: readonly (readonly [string, readonly Planted[]])[] = [
  [
    'an old denial for "/" and a new grant for "/sub/"',
    [
      { choice: false, at: home, daysAgo: 9 },
      { choice: true, at: sub, daysAgo: 1 },
    ],
  ],
  [
    'an old grant for "/" and a new denial for "/sub/"',
    [
      { choice: true, at: home, daysAgo: 9 },
      { choice: false, at: sub, daysAgo: 1 },
    ],
  ],
  [
    'a new grant for "/" and an old denial for "/sub/"',
    [
      { choice: true, at: home, daysAgo: 1 },
      { choice: false, at: sub, daysAgo: 9 },
    ],
  ],
  [
    'a denial of the host and a newer grant tossed from the parent domain',
    [
      { choice: false, at: home, daysAgo: 9 },
      { choice: true, at: parent, daysAgo: 1 },
    ],
  ],
  [
    'a grant of the host and an older denial on the parent domain',
    [
      { choice: true, at: home, daysAgo: 1 },
      { choice: false, at: parent, daysAgo: 9 },
    ],
  ],
  [
    "a denial and a grant in Klaro's own form, which has no time",
    [
      { choice: false, at: home, daysAgo: 1 },
      { choice: true, at: sub, daysAgo: 0, isKlaros: true },
    ],
  ],
  [
    "a grant and a denial in Klaro's own form, on the parent domain",
    [
      { choice: true, at: home, daysAgo: 1 },
      { choice: false, at: parent, daysAgo: 0, isKlaros: true },
    ],
  ],
  [
    'two grants and one denial, in three places',
    [
      { choice: true, at: home, daysAgo: 1 },
      { choice: true, at: parent, daysAgo: 2 },
      { choice: false, at: sub, daysAgo: 3 },
    ],
  ],
];

test.each(cases)(
  '%s: the denial wins, nothing runs and the site then receives one cookie; an accept grants, and still does after a reload (T05, F17)',
  async (_, planted) => {
    const { tab, session, site } = await visit(planted.map(setCookie));
    const cookies = () => session.cookies(site.url(address, { host }));
    expect(await tab.evaluate(isDenied)).toEqual(['denied', 'Example']);
    await expect.poll(async () => (await cookies()).length, { timeout: 10_000 }).toBe(1);
    await tab.reload();
    expect(received(site)).toEqual([expect.stringContaining('"stats":false')]);
    expect(await tab.evaluate(isDenied)).toEqual(['denied', 'Example']);
    // Firefox logs each refused attempt to delete a cookie of a wider domain; nothing was thrown.
    const errors = await tab.errors();
    expect(errors.filter((error) => !error.endsWith('has been rejected for invalid domain.'))).toEqual([]);
    await tab.click({ role: 'link', name: 'Cookie settings' });
    await tab.click(acceptAll);
    await tab.waitFor(() => document.title.includes('script'));
    await tab.reload();
    expect(received(site)).toEqual([expect.stringContaining('"stats":true')]);
    expect(await tab.evaluate(isDenied)).toEqual(['granted', 'Example effect script']);
  },
);

test('an accept while two cookies are planted leaves one, which grants after a reload (T05, F17)', async () => {
  const { tab, site } = await visit(
    [
      { choice: false, at: home, daysAgo: 9 },
      { choice: true, at: parent, daysAgo: 1 },
    ].map(setCookie),
  );
  await tab.click({ role: 'link', name: 'Cookie settings' });
  await tab.click(acceptAll);
  await tab.waitFor(() => document.title.includes('script'));
  await expect.poll(() => tab.evaluate(() => document.cookie.split('klaro=').length - 1)).toBe(1);
  await tab.reload();
  expect(received(site)).toEqual([expect.stringContaining('"stats":true')]);
  expect(await tab.evaluate(isDenied)).toEqual(['granted', 'Example effect script']);
});

test.each([sub, parent])('what is no record (%s) stands in the way of no decision (T05, F17)', async (at) => {
  const { tab, site } = await visit([`klaro=%; Max-Age=9999999; ${at}; Secure`]);
  await tab.click(acceptAll);
  await tab.waitFor(() => document.title.includes('script'));
  await expect.poll(() => tab.evaluate(() => document.cookie.split('klaro=').length - 1)).toBe(1);
  await tab.reload();
  expect(received(site)).toEqual([expect.stringContaining('"stats":true')]);
  expect(await tab.evaluate(() => window.placet.allows('stats'))).toBe(true);
});
