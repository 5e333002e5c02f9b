import { expect, test } from 'vitest';
import { escaped, FORBIDDEN_ADDRESSES } from '../../support/address-tricks.js';
import { configOf, service } from '../../support/configs.js';
import { acceptAll, openPages, placetPage } from '../../support/placet-page.js';

const ELEMENTS: Readonly<Record<string, (address: string) => string>> = {
  script: (address) => `<script type="text/plain" data-service="map" data-src="${address}"></script>`,
  iframe: (address) => `<iframe data-service="map" data-src="${address}" title="Map"></iframe>`,
  embed: (address) => `<embed data-service="map" data-src="${address}">`,
  object: (address) => `<object data-service="map" data-data="${address}"></object>`,
  link: (address) => `<link data-service="map" rel="stylesheet" data-href="${address}">`,
};

/** Notes what an attack reaches, and counts the errors by code. */
const listen = `<script>
  addEventListener('message', ({ data }) => { if (data === 'activated') document.title = data });
  const told = document.documentElement.dataset;
  document.addEventListener('placet:error', ({ detail }) => {
    told[detail.code] = Number(told[detail.code] ?? 0) + 1;
    told.service = detail.service;
  });
</script>`;

test.each(Object.keys(ELEMENTS))(
  'reliability.md T02: no address that would run code loads or activates on a gated %s, before the grant or after it, and each is told',
  async (tag) => {
    const markup = ELEMENTS[tag] as (address: string) => string;
    const { tab, site } = await openPages({
      '/': placetPage(configOf([service('map')]), {
        head: listen,
        body: [...FORBIDDEN_ADDRESSES, escaped('/good')].map(markup).join(''),
      }),
      '/good': { body: '/* nothing */', type: tag === 'link' ? 'text/css' : 'text/javascript' },
    });
    await tab.appears(acceptAll);
    expect(site.requests.filter(({ path }) => path !== '/' && !path.startsWith('/placet/'))).toEqual([]);
    expect(await tab.evaluate(() => document.title)).toBe('Example');
    await tab.evaluate(() => window.placet.acceptAll());
    // the good one stands behind the others, so all of them had their turn
    await site.received('/good');
    await tab.waitFor(
      (count) => document.documentElement.dataset.address === count,
      String(FORBIDDEN_ADDRESSES.length),
    );
    const activated = await tab.evaluate(() =>
      Array.from(document.querySelectorAll('[src],[data],[href]'), (element) =>
        ['src', 'data', 'href'].map((name) => element.getAttribute(name) ?? '').join(''),
      ).filter((address) => !/\/(placet\.js|good)$|^#placet-settings$|^\/(privacy|imprint)$/.test(address)),
    );
    expect(activated).toEqual([]);
    expect(await tab.evaluate(() => document.title)).toBe('Example');
    expect(await tab.evaluate(() => document.documentElement.dataset.service)).toBe('map');
    expect(await tab.errors()).toEqual([]);
  },
);

test('an address with another scheme in its path or query is an address of the web, and loads (T02)', async () => {
  const body = ELEMENTS.iframe?.('/good?next=javascript:0') ?? '';
  const { tab, site } = await openPages({
    '/': placetPage(configOf([service('map')]), { body }),
    '/good': 'Map',
  });
  await tab.click(acceptAll);
  expect((await site.received('/good')).search).toBe('?next=javascript:0');
});
