import { expect, test } from 'vitest';
import { configOf, service } from '../../support/configs.js';
import { acceptAll, openPages, placetPage, rejectAll } from '../../support/placet-page.js';

const PIXEL = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>';
const map = 'data-service="map"';

/** Every kind of embed by the path it asks for. */
const KINDS = {
  '/iframe': `<iframe ${map} data-src="/iframe" title="Map"></iframe>`,
  '/img': `<img ${map} data-src="/img" alt="Map">`,
  '/srcset': `<img ${map} data-srcset="/srcset 1x, /srcset 2x" alt="Map">`,
  '/picture': `<picture><source ${map} data-srcset="/picture"><img alt="Map"></picture>`,
  '/video': `<video ${map} data-src="/video" preload="auto" muted></video>`,
  '/poster': `<video ${map} data-poster="/poster"></video>`,
  '/source': `<video preload="auto" muted><source ${map} data-src="/source" type="video/webm"></video>`,
  '/audio': `<audio ${map} data-src="/audio" preload="auto"></audio>`,
  '/object': `<object ${map} data-data="/object" type="text/html"></object>`,
  '/embed': `<embed ${map} data-src="/embed" type="text/html">`,
  '/link': `<link ${map} rel="stylesheet" data-href="/link">`,
};
const PATHS = Object.keys(KINDS);

const open = (markup: string) =>
  openPages({
    '/': placetPage(configOf([service('map')]), { body: markup }),
    ...Object.fromEntries(PATHS.map((path) => [path, { body: PIXEL, type: 'image/svg+xml' }])),
    ...Object.fromEntries(['/iframe', '/object', '/embed'].map((path) => [path, '<h1>Map</h1>'])),
    '/link': { body: 'h1 { color: rgb(1, 2, 3) }', type: 'text/css' },
  });

test('no embed is requested before a grant, nor after a refusal (R02, R24, NW02, F44, F45)', async () => {
  const { tab, site } = await open(Object.values(KINDS).join(''));
  await tab.click(rejectAll);
  await tab.disappears(rejectAll);
  await tab.reload();
  const asked = site.requests.map(({ path }) => path);
  expect(asked.filter((path) => PATHS.includes(path))).toEqual([]);
});

test.each(Object.entries(KINDS))(
  '%s is requested after the grant, and blocked again by a withdrawal (R17, WD04, F44, F45)',
  async (path, markup) => {
    const { tab, site } = await open(markup);
    const before = await tab.evaluate(() => document.querySelector('[data-service=map]')?.outerHTML);
    await tab.click(acceptAll);
    await site.received(path);
    await tab.evaluate(() => window.placet.withdraw());
    await tab.waitFor((html) => document.querySelector('[data-service=map]')?.outerHTML === html, before);
    expect(site.count('/')).toBe(1);
    expect(await tab.errors()).toEqual([]);
  },
);

test('the document of a withdrawn iframe is gone, and a new grant loads it again (R17, WD04)', async () => {
  const { tab, site } = await open(KINDS['/iframe']);
  const heading = () => document.querySelector('iframe')?.contentDocument?.querySelector('h1')?.textContent;
  await tab.click(acceptAll);
  await tab.waitFor(heading);
  await tab.evaluate(() => window.placet.withdraw());
  await tab.waitFor(() => document.querySelector('iframe')?.contentDocument?.body?.childElementCount === 0);
  await tab.evaluate(() => window.placet.acceptAll());
  await tab.waitFor(heading);
  expect(site.count('/iframe')).toBe(2);
});

test('a withdrawn stylesheet no longer styles the page, a withdrawn image is not shown (R17)', async () => {
  const { tab } = await open(KINDS['/link'] + KINDS['/img']);
  const look = () => [
    getComputedStyle(document.querySelector('h1') as Element).color,
    document.images[0]?.naturalWidth,
  ];
  await tab.click(acceptAll);
  await tab.waitFor(`() => String((${look})()) === 'rgb(1, 2, 3),9'` as unknown as () => boolean);
  await tab.evaluate(() => window.placet.withdraw());
  await tab.waitFor(`() => String((${look})()) === 'rgb(0, 0, 0),0'` as unknown as () => boolean);
});

test('withdrawn media holds no source any more (R17)', async () => {
  const { tab, site } = await open(KINDS['/video'] + KINDS['/source'] + KINDS['/audio']);
  await tab.click(acceptAll);
  await Promise.all(['/video', '/source', '/audio'].map(site.received));
  await tab.evaluate(() => window.placet.withdraw());
  await tab.waitFor(() =>
    Array.from(document.querySelectorAll<HTMLMediaElement>('video,audio')).every(
      ({ networkState, src }) => !src && [0, 3].includes(networkState),
    ),
  );
});

test('a placeholder image that stood there before the grant stands there again after it (F44)', async () => {
  const { tab, site } = await open('<img data-service="map" src="/poster" data-src="/img" alt="Map">');
  await tab.click(acceptAll);
  await site.received('/img');
  await tab.evaluate(() => window.placet.withdraw());
  await tab.waitFor(() => document.images[0]?.getAttribute('src') === '/poster');
});

test('a released iframe keeps its attributes (F44)', async () => {
  const attributes =
    'loading="eager" sandbox="allow-scripts" allow="fullscreen" referrerpolicy="no-referrer"';
  const { tab, site } = await open(KINDS['/iframe'].replace('<iframe', `<iframe ${attributes}`));
  await tab.click(acceptAll);
  await site.received('/iframe');
  const html = await tab.evaluate(() => document.querySelector('iframe')?.outerHTML);
  for (const attribute of [...attributes.split(' '), 'title="Map"']) expect(html).toContain(attribute);
});
