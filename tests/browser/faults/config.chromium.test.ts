import { expect, test } from 'vitest';
import { configOf, service } from '../../support/configs.js';
import { openPages, placetPage } from '../../support/placet-page.js';

/** Notes what the error events say, from before our script on. */
const listen = `<head><script>document.addEventListener('placet:error', ({ detail }) => {
  document.documentElement.dataset.told = detail.code + ' ' + detail.message;
})</script>`;
const body = `<script type="text/plain" data-service="stats">document.title += ' ran'</script>
  <script>document.title += ' page'</script>`;

const pageWith = (config: unknown) => placetPage(config, { body }).replace('<head>', listen);
const pageWithText = (config: string) => pageWith('CONFIG').replace('"CONFIG"', () => config);
const pageWithAddress = (address: string) =>
  pageWithText('')
    .replace('data-placet-config', '')
    .replace('placet.js"', `placet.js" data-config="${address}"`);

const stats = service('stats');
const told = () => document.documentElement.dataset.told;

const MISTAKES: readonly (readonly [string, unknown, RegExp])[] = [
  [
    'a service named with a quote',
    configOf([stats, service("a'b")]),
    /services\[1\]\.name: .*a name of lower case letters/,
  ],
  [
    'two services of one name',
    configOf([stats, stats]),
    /services\[1\]\.name: there are two of the name "stats"; give one another name/,
  ],
  [
    'a misspelt key',
    configOf([{ ...stats, storgae: [] } as typeof stats]),
    /services\[0\]\.storgae: "storgae" is not known here; did you mean "storage"\?/,
  ],
  [
    'an unknown purpose',
    configOf([service('stats', { purposes: ['analytic'] })]),
    /services\[0\]\.purposes(\[0\])?: "analytic" is not known here; did you mean "analytics"\?/,
  ],
  [
    'a basis that would be a pre-ticked consent',
    configOf([{ ...stats, basis: 'opt-out' } as unknown as typeof stats]),
    /services\[0\]\.basis: "opt-out" .*legitimate-interest/,
  ],
  ['no controller', { ...configOf([stats]), controller: undefined }, /controller: .*an object/],
];

test.each(MISTAKES)(
  'with %s in the config nothing runs and an error event tells where and what to do (T01, F34)',
  async (_, config, sentence) => {
    const { tab, session, site } = await openPages({ '/': pageWith(config) });
    expect(await tab.waitFor(told)).toMatch(new RegExp(`^config ${sentence.source}`));
    expect(await tab.evaluate(() => [document.title, window.placet.allows('stats')])).toEqual([
      'Example page',
      false,
    ]);
    expect(await session.cookies(site.url('/'))).toEqual([]);
    expect(await tab.errors()).toEqual([]);
  },
);

test.each([
  ['is not there', pageWithAddress('/missing.json')],
  ['is cut off', pageWithText('{"version":"1","services":[')],
  ['is empty', pageWithText('')],
  ['is an empty object', pageWithText('{}')],
  ['is null', pageWithText('null')],
  ['is a list', pageWithText('[]')],
  ['is a text', pageWithText('"config"')],
  ['has null for services', pageWithText('{"services":null}')],
  ['has null for a service', pageWithText('{"services":[null]}')],
  ['is missing from the page', pageWithText('').replace('data-placet-config', '')],
])('when the config %s nothing runs, nothing is thrown, and an error event tells (F33)', async (_, page) => {
  const { tab, session, site } = await openPages({ '/': page });
  expect(await tab.waitFor(told)).toMatch(/^config ./);
  expect(await tab.evaluate(() => [document.title, window.placet.allows('stats')])).toEqual([
    'Example page',
    false,
  ]);
  expect(await session.cookies(site.url('/'))).toEqual([]);
  expect(await tab.errors()).toEqual([]);
});

test('a config that became wrong never reloads the page of a visitor in a loop (F41, F33)', async () => {
  const { tab, site } = await openPages({
    '/': { headers: { 'set-cookie': 'klaro=%7B%22stats%22%3Atrue%7D; Path=/' } },
    '/page': pageWith(configOf([stats, service("a'b")])),
  });
  await tab.goto(site.url('/page'));
  // a reload follows the bad news at once; two seconds without one are enough, and this fails when the page goes away
  await tab.waitFor(told);
  await tab.evaluate(() => new Promise((resolve) => setTimeout(resolve, 2_000)));
  expect(site.count('/page')).toBe(1);
});

test('decisions under a wrong config come to rest, and the page goes on (F33)', async () => {
  // a decision that never comes to rest would freeze the tab, and the test with it; so it is ended from outside
  const brake = `<head><script>
    const { then } = Promise.prototype;
    let calls = 0;
    Promise.prototype.then = function (...settle) {
      if (++calls > 50_000) throw new Error('a decision never comes to rest');
      return then.apply(this, settle);
    };
  </script>`;
  const { tab } = await openPages({ '/': pageWith(configOf([stats, stats])).replace('<head>', brake) });
  await tab.waitFor(told);
  await tab.evaluate(() => {
    window.placet.acceptAll();
    window.placet.withdraw('stats');
  });
  expect(await tab.evaluate(() => window.placet.allows('stats'))).toBe(false);
  expect(await tab.errors()).toEqual([]);
});

test('the footer link under a wrong config throws nothing (F33)', async () => {
  const { tab } = await openPages({ '/': pageWith(configOf([stats, stats])) });
  await tab.waitFor(told);
  await tab.click({ role: 'link', name: 'Cookie settings' });
  expect(await tab.evaluate(() => document.title)).toBe('Example page');
  expect(await tab.errors()).toEqual([]);
});

test('faults.md C5: as a module script it works like a classic one', async () => {
  const page = pageWithAddress('/config.json').replace('<script src=', '<script type="module" src=');
  const { tab } = await openPages({
    '/': page,
    '/config.json': { body: JSON.stringify(configOf([stats])), type: 'application/json' },
  });
  await tab.click({ role: 'button', name: 'Accept all' });
  await tab.waitFor(() => document.title === 'Example page ran');
  expect(await tab.evaluate(told)).toBeUndefined();
  expect(await tab.errors()).toEqual([]);
});
