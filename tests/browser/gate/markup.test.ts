import { expect, test } from 'vitest';
import { configOf, service } from '../../support/configs.js';
import { acceptAll, openPages, placetPage } from '../../support/placet-page.js';

const listen = `<script>document.addEventListener('placet:error', ({ detail }) => {
  (window.told ??= []).push(detail.code + ' ' + detail.service + ' ' + detail.message);
})</script>`;
const told = () => (window as unknown as { told?: string[] }).told ?? [];
const held = (code: string, more = '') =>
  `<script type="text/plain" data-service="stats" ${more}>${code}</script>`;
const PIXEL = {
  body: '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>',
  type: 'image/svg+xml',
};

const open = (body: string) =>
  openPages({
    '/': placetPage(configOf([service('stats')]), { head: listen, body }),
    '/frame': '<h1>Chart</h1>',
    '/x.svg': PIXEL,
    '/player.js': {
      body: 'document.title += " " + document.currentScript.dataset.type',
      type: 'text/javascript',
    },
  });

test("faults.md B2: Klaro's data-name on what Klaro would leave alone is a word of the page's own", async () => {
  const { tab } = await open('<img data-name="stats" src="/x.svg" width="24" height="24" alt="A logo">');
  await tab.appears(acceptAll);
  expect(await tab.evaluate(() => getComputedStyle(document.images[0] as Element).display)).not.toBe('none');
  await tab.click(acceptAll);
  await tab.disappears(acceptAll);
  expect(await tab.evaluate(() => document.images[0]?.outerHTML)).toBe(
    '<img data-name="stats" src="/x.svg" width="24" height="24" alt="A logo">',
  );
});

test('faults.md B3: an iframe with markup of its own as a stand-in shows what it waits for, and the stand-in after a withdrawal', async () => {
  const { tab, site } = await open(
    '<iframe data-service="stats" srcdoc="<p>A picture</p>" data-src="/frame" title="Chart"></iframe>',
  );
  await tab.click(acceptAll);
  await site.received('/frame');
  await tab.waitFor(() => document.querySelector('iframe')?.contentDocument?.querySelector('h1'));
  await tab.evaluate(() => window.placet.withdraw());
  await tab.waitFor(() => document.querySelector('iframe')?.contentDocument?.querySelector('p'));
});

test('faults.md B3: markup that waits in an attribute is told, with the way out', async () => {
  const { tab } = await open(
    '<iframe data-service="stats" data-srcdoc="<p>Chart</p>" title="Chart"></iframe>',
  );
  await tab.click(acceptAll);
  await tab.waitFor(
    `() => (${told})().some((each) => each.includes('data-srcdoc'))` as unknown as () => boolean,
  );
});

test("faults.md C3: a script with a vendor's own data-type runs, in a template too, and keeps the word", async () => {
  const { tab } = await open(
    `${held('document.title += " ran"', 'data-type="inline"')}
    <template data-service="stats"><script src="/player.js" data-type="inline"></script></template>`,
  );
  await tab.click(acceptAll);
  await tab.waitFor(() => document.title === 'Example ran inline');
});

test('faults.md F9, reliability.md F43: document.write of a released script is refused and told, and the page stands', async () => {
  const { tab } = await open(
    `${held('document.write("<p>written</p>"); document.title += " ran"')}<p>Page</p>`,
  );
  await tab.click(acceptAll);
  await tab.waitFor(() => document.title === 'Example ran');
  expect(
    await tab.evaluate(() => [...document.querySelectorAll('main p')].map((each) => each.textContent)),
  ).toEqual(['Page']);
  expect(await tab.evaluate(told)).toEqual(['script stats it may not write into a parsed page']);
});

test("faults.md F9: what the page's own scripts write is theirs", async () => {
  const { tab } = await open('<script>document.write("<p>written</p>")</script>');
  await tab.waitFor(() => document.querySelector('main p')?.textContent === 'written');
});

test('faults.md C1: a deferred script of a returning visitor runs behind the deferred ones of the page (F42)', async () => {
  let answer = () => {};
  const body = `<script defer src="/library.js"></script>${held('', 'data-src="/player.js" defer')}${held('document.title += " module"', 'data-type="module"')}`;
  const { tab, site } = await openPages(
    {
      '/': { headers: { 'set-cookie': 'klaro=%7B%22stats%22%3Atrue%7D; Path=/' } },
      '/again': placetPage(configOf([service('stats')]), { body }),
      '/player.js': { body: 'document.title += " player"', type: 'text/javascript' },
    },
    {
      handler: ({ path }, response) => {
        if (path !== '/library.js') return;
        answer = () =>
          response.writeHead(200, { 'content-type': 'text/javascript' }).end('document.title += " library"');
        return true;
      },
    },
  );
  await tab.goto(site.url('/again'), { until: 'commit' });
  await site.received('/library.js');
  await tab.waitFor(() => document.readyState === 'interactive');
  answer();
  await tab.waitFor(() => document.title === 'Example library player module');
});

test('reliability.md T11: where the config demands a nonce, markup without it never runs, and that is told', async () => {
  const markup = `<script type="text/plain" data-service="stats" nonce="abc">document.title += " ours"</script>`;
  const { site, tab } = await openPages({
    '/': {
      body: placetPage(
        { ...configOf([service('stats')]), requireNonce: true },
        { head: listen, body: markup },
      )
        .replaceAll('<script>', '<script nonce="abc">')
        .replace('<script src', '<script nonce="abc" src'),
      headers: { 'content-security-policy': "script-src 'nonce-abc' 'strict-dynamic'" },
    },
    '/evil.js': { body: 'document.title += " evil"', type: 'text/javascript' },
  });
  await tab.appears(acceptAll);
  await tab.evaluate(() => {
    document
      .querySelector('main')
      ?.insertAdjacentHTML(
        'afterbegin',
        '<script type="text/plain" data-service="stats" data-src="/evil.js"></script>' +
          '<script type="text/plain" data-service="stats" data-src="/evil.js" nonce="xyz"></script>',
      );
  });
  await tab.click(acceptAll);
  await tab.waitFor(() => document.title === 'Example ours');
  expect(await tab.evaluate(told)).toHaveLength(2);
  expect(site.count('/evil.js')).toBe(0);
});
