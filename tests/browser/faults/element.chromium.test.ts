import { describe, expect, test } from 'vitest';
import { configOf, service } from '../../support/configs.js';
import { acceptAll, banner, openPages, rejectAll } from '../../support/placet-page.js';

const json = (config: unknown) => ({ body: JSON.stringify(config), type: 'application/json' });
const files = {
  '/config.json': json(configOf([service('stats')])),
  '/other.json': json(configOf([service('film')])),
};
const element = '<placet-consent config="/config.json"></placet-consent>';

/** A page without a build step whose script names no config; the console is written down. */
const pageWith = (body: string): string => `<!doctype html><html lang="en"><head><title>Example</title>
  <script>window.told = []; for (const kind of ['error', 'warn']) console[kind] = (...words) => told.push(words.join(' '));</script>
  <script src="/placet/placet.js"></script></head><body><main><h1>Example</h1>
  <script type="text/plain" data-service="stats">document.title += ' ran'</script></main>${body}</body></html>`;
const open = (body: string) => openPages({ ...files, '/': pageWith(body) });
type Opened = Awaited<ReturnType<typeof open>>;

const toldIn = ({ tab }: Opened) =>
  tab.evaluate(() => (window as unknown as { told: readonly string[] }).told);
const insert = ({ tab }: Opened) =>
  tab.evaluate(() => {
    const made = document.createElement('placet-consent');
    document.body.append(made);
    made.setAttribute('config', '/config.json');
  });
/** One banner stands, and accepting runs what waits. */
const expectToWork = async (opened: Opened): Promise<void> => {
  const { tab } = opened;
  await tab.appears(banner);
  expect(await tab.evaluate(() => document.querySelectorAll('[role=dialog]').length)).toBe(1);
  await tab.click(acceptAll);
  await tab.waitFor(() => document.title === 'Example ran');
  expect(await tab.evaluate(() => window.placet.allows('stats'))).toBe(true);
  expect(await tab.errors()).toEqual([]);
};

describe('DESIGN 3.4: placet.js and a <placet-consent config>', () => {
  test('work, and the banner stands inside the element', async () => {
    const opened = await open(element);
    await opened.tab.appears(banner);
    expect(
      await opened.tab.evaluate(() => document.querySelector('[role=dialog]')?.closest('[config]') !== null),
    ).toBe(true);
    await expectToWork(opened);
    expect(await toldIn(opened)).toEqual([]);
  });

  test('work when the element is inserted long after the page was loaded', async () => {
    const opened = await open('');
    await opened.tab.waitFor(() => (window as unknown as { told: readonly string[] }).told.length > 0);
    expect(await opened.tab.evaluate(() => window.placet.allows('stats'))).toBe(false);
    await insert(opened);
    await expectToWork(opened);
  });

  test('work when the element is there twice: one manager, one banner, one request', async () => {
    const opened = await open(`${element}<footer>${element}</footer>`);
    await expectToWork(opened);
    expect(opened.site.count('/config.json')).toBe(1);
    expect(await toldIn(opened)).toEqual([]);
  });

  test('faults.md A8: of two that differ the first counts, and the console says so', async () => {
    const opened = await open(`${element}${element.replace('config.json', 'other.json')}`);
    await expectToWork(opened);
    expect(await toldIn(opened)).toEqual(['Placet: the first config counts']);
    expect(opened.site.count('/other.json')).toBe(0);
  });

  test('work when the element is moved while the banner stands', async () => {
    const opened = await open(`${element}<aside></aside>`);
    await opened.tab.appears(banner);
    await opened.tab.evaluate(() =>
      document.querySelector('aside')?.append(document.querySelector('[config]') as Element),
    );
    await expectToWork(opened);
    expect(opened.site.count('/config.json')).toBe(1);
  });

  test('work when the element is taken away while the banner stands', async () => {
    const opened = await open(element);
    await opened.tab.appears(banner);
    await opened.tab.evaluate(() => document.querySelector('[config]')?.remove());
    await expectToWork(opened);
  });

  test('beside a config of the script the element is only a place', async () => {
    const page = pageWith(element.replace('config.json', 'other.json')).replace(
      'placet.js"',
      'placet.js" data-config="/config.json"',
    );
    const opened = await openPages({ ...files, '/': page });
    await expectToWork(opened);
    expect(opened.site.count('/other.json')).toBe(0);
  });

  test('reliability.md T14: no config of another origin is read for what stands in the markup', async () => {
    const other = await openPages({
      '/': '',
      '/config.json': { ...files['/config.json'], headers: { 'access-control-allow-origin': '*' } },
    });
    const opened = await open(element.replace('/config.json', other.site.url('/config.json')));
    await opened.tab.waitFor(() => (window as unknown as { told: readonly string[] }).told.length > 0);
    expect(other.site.count('/config.json')).toBe(0);
    expect(await opened.tab.evaluate(() => window.placet.allows('stats'))).toBe(false);
  });

  test('a refusal is kept for the next page', async () => {
    const { tab, site } = await open(element);
    await tab.click(rejectAll);
    await tab.disappears(banner);
    await tab.goto(site.url('/'));
    await tab.waitFor(() => window.placet.choice('stats') === 'denied');
    expect(await tab.evaluate(() => document.querySelectorAll('[role=dialog]').length)).toBe(0);
  });
});
