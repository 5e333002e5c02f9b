import { expect, test } from 'vitest';
import { configOf, service } from '../../support/configs.js';
import { acceptAll, openPages, placetPage } from '../../support/placet-page.js';

const CODE = "top.document.title='activated'";
const HTML = `<script>${CODE};top.postMessage('activated','*')</script>`;

/** Addresses that would run code or leave the web, in every disguise that a browser's parser sees through. */
const TRICKS = [
  `javascript:${CODE}`,
  `JAVASCRIPT:${CODE}`,
  `JaVaScRiPt:${CODE}`,
  ` javascript:${CODE}`,
  `\tjavascript:${CODE}`,
  `\njavascript:${CODE}`,
  `\u0001javascript:${CODE}`,
  `\u001f javascript:${CODE}`,
  `java\tscript:${CODE}`,
  `java\nscript:${CODE}`,
  `java\rscript:${CODE}`,
  `java\r\nscript:${CODE}`,
  `javascript\t:${CODE}`,
  `javascript\n:${CODE}`,
  `j\ta\nv\ra\tscript:${CODE}`,
  `javascript://%0a${CODE}`,
  `javascript:///%0d%0a${CODE}//https://example.com`,
  `javascript:/*https://example.com/*/${CODE}`,
  `data:text/html,${HTML}`,
  `DATA:text/html,${HTML}`,
  ` data:text/html,${HTML}`,
  `da\tta:text/html,${HTML}`,
  `data\n:text/html,${HTML}`,
  `data:text/html;base64,${Buffer.from(HTML).toString('base64')}`,
  `data:text/javascript,${CODE}`,
  `data:application/ecmascript;base64,${Buffer.from(CODE).toString('base64')}`,
  `data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" onload="${CODE}"/>`,
  'data:text/css,h1{color:rgb(1,2,3)}',
  `data:,${CODE}`,
  `vbscript:${CODE}`,
  `VBScript:${CODE}`,
  `vb\tscript:${CODE}`,
  `\n vbscript:${CODE}`,
  'blob:http://localhost/0b7b3f4e-1c1e-4d3c-9d4b-8a7b5c6d7e8f',
  'blob:null/0b7b3f4e-1c1e-4d3c-9d4b-8a7b5c6d7e8f',
  'filesystem:http://localhost/temporary/a.js',
  'about:srcdoc',
  'view-source:http://localhost/',
  'file:///etc/passwd',
  'ftp://localhost/a.js',
  'http://[',
  'https://',
];

const escaped = (text: string) => text.replace(/[^a-z0-9]/gi, (letter) => `&#${letter.charCodeAt(0)};`);

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
  'none of the addresses that run code ever activates on a gated %s, and each is told (T02)',
  async (tag) => {
    const markup = ELEMENTS[tag] as (address: string) => string;
    const { tab, site } = await openPages({
      '/': placetPage(configOf([service('map')]), {
        head: listen,
        body: [...TRICKS, '/good'].map((address) => markup(escaped(address))).join(''),
      }),
      '/good': { body: '/* nothing */', type: tag === 'link' ? 'text/css' : 'text/javascript' },
    });
    await tab.click(acceptAll);
    // the good one stands behind the others, so all of them had their turn
    await site.received('/good');
    await tab.waitFor((count) => document.documentElement.dataset.address === count, String(TRICKS.length));
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
