import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import { openSession } from '../../support/browser';
import { configOf, service } from '../../support/configs.js';
import { openPages } from '../../support/placet-page.js';
import { MISTAKES as AUTHOR_MISTAKES, services } from '../../unit/cli/author-mistakes.js';

const sound = configOf([service('stats')]);
const inline = (config: unknown): string =>
  `<script type="application/json" data-placet-config>${typeof config === 'string' ? config : JSON.stringify(config)}</script>`;
const ours = '<script src="/placet/placet.js"></script>';
const written = (config: unknown): string => `${inline(config)}${ours}`;
const from = (address: string): string => ours.replace(' src', ` data-config="${address}" src`);

/** A page that writes down what the console is told. */
const pageWith = (head: string): string => `<!doctype html><html lang="en"><head><title>Example</title>
  <script>window.told = []; console.error = (...words) => told.push(words.join(' '));</script>
  ${head}</head><body><script type="text/plain" data-service="stats">document.title += ' ran'</script></body></html>`;
interface Told {
  readonly told: readonly string[];
}
const toldIn = (): readonly string[] => (window as unknown as Told).told;
const notice = () => document.querySelector('[data-placet=mistake]')?.textContent ?? '';

const html = { body: '<!doctype html><h1>Not found</h1>', type: 'text/html' };
const MISTAKES: readonly (readonly [string, string, RegExp])[] = [
  [
    'a misspelt member',
    written({ ...sound, titel: 'Us' }),
    /^Placet: the config in the page: titel: "titel" is not known here; use one of: /,
  ],
  [
    'an address that answers 404 with a page',
    from('/missing.json'),
    /^Placet: \/missing\.json answers 404: there is no config\. Put it there, or correct the address\.$/,
  ],
  [
    'an address that answers with a page',
    from('/page'),
    /^Placet: \/page answers with a page, not with a config\. Put it there/,
  ],
  [
    'a config that is none',
    written('null'),
    /^Placet: the config in the page is no config: .*"npx placet check"/,
  ],
  [
    'no config at all',
    ours,
    /^Placet: there is no config\. Write its address into the script, as data-config=/,
  ],
  [
    'an address of nowhere in an element',
    `${ours}<placet-consent config="/missing.json"></placet-consent>`,
    /^Placet: \/missing\.json answers 404: /,
  ],
];

/** Those of the twenty that a browser can see, as `placet check` is tried with them too. */
const SEEN = AUTHOR_MISTAKES.flatMap(({ done, config, page, console }) =>
  console ? [[done, config, page, console] as const] : [],
);

test.each(SEEN)('the console says %s, as placet check does', async (_, config, page, sentence) => {
  const { tab } = await openPages({
    '/': pageWith(page.replace('"placet.js"', '"/placet/placet.js"')),
    '/config.json': {
      body: typeof config === 'string' ? config : JSON.stringify(config),
      type: 'application/json',
    },
    '/source.json': { body: JSON.stringify(services({ use: 'youtube' })), type: 'application/json' },
  });
  await tab.waitFor(notice);
  expect(await tab.evaluate(toldIn)).toEqual([expect.stringMatching(sentence)]);
});

describe('DESIGN 3.1: the console says once, with its place, what is wrong and what to do about', () => {
  test.each(MISTAKES)('%s, and so does the page on localhost', async (_, head, sentence) => {
    const missing = { ...html, status: 404 };
    const { tab, site } = await openPages({ '/': pageWith(head), '/missing.json': missing, '/page': html });
    await tab.waitFor(notice);
    const [told, ...more] = await tab.evaluate(toldIn);
    expect(told).toMatch(sentence);
    expect(more).toEqual([]);
    expect(await tab.evaluate(notice)).toContain(told);
    await tab.click({ role: 'button', name: 'Close' });
    expect(await tab.evaluate(notice)).toBe('');
    expect(await tab.evaluate(() => document.title)).toBe('Example');
    expect(await tab.errors()).toEqual([]);
    // nothing of ours is asked for that is not there
    const ours = site.requests.filter(({ path }) => path.startsWith('/placet/'));
    for (const { path } of ours) expect((await fetch(site.url(path))).status, path).toBe(200);
  });

  test('two copies of placet.js, once', async () => {
    const { tab } = await openPages({ '/': pageWith(`${written({ ...sound, titel: 'Us' })}${ours}`) });
    await tab.waitFor(notice);
    expect(await tab.evaluate(toldIn)).toHaveLength(1);
  });

  test('a page from file:, and nothing is thrown', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'placet-file-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    cpSync('dist/placet.js', join(folder, 'placet.js'));
    writeFileSync(join(folder, 'config.json'), JSON.stringify(sound));
    const page = (head: string) => pageWith(head).replaceAll('/placet/placet.js', 'placet.js');
    writeFileSync(join(folder, 'address.html'), page(from('config.json')));
    writeFileSync(join(folder, 'inline.html'), page(written(sound)));
    const session = await openSession();
    for (const name of ['address.html', 'inline.html']) {
      const tab = await session.newTab();
      await tab.goto(pathToFileURL(join(folder, name)).href);
      await tab.waitFor(() => (window as unknown as Told).told.length > 0);
      const told = await tab.evaluate(toldIn);
      expect(told).toEqual(['Placet needs a server']);
      expect(await tab.errors()).toEqual([]);
    }
  });
});

test('a site without a mistake loads nothing for it', async () => {
  const { tab, site } = await openPages({ '/': pageWith(written(sound)) });
  await tab.appears({ role: 'dialog', name: 'Cookies and your data' });
  expect(site.requests.filter(({ path }) => /mistake|element/.test(path))).toEqual([]);
});
