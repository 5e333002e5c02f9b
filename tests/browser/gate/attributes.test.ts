import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { configOf, service } from '../../support/configs.js';
import { acceptAll, openPages, placetPage } from '../../support/placet-page.js';

const config = configOf([service('stats')]);
/** Shows the attributes of the script that runs it. */
const code = `document.title = JSON.stringify(Object.fromEntries(
  Array.from(document.currentScript.attributes, ({ name, value }) => [name, value])))`;
const integrity = `sha384-${createHash('sha384').update(code).digest('base64')}`;

test('an external script keeps its attributes, and the browser heeds them (F42, T18)', async () => {
  const body = `<script type="text/plain" data-service="stats" data-src="/attributes.js" id="tag" class="a b"
    integrity="${integrity}" crossorigin="anonymous" referrerpolicy="no-referrer" fetchpriority="low"
    data-domain="example.com" @click="go" nonce="abc"></script>`;
  const { tab, site } = await openPages({
    '/': placetPage(config, { body }),
    '/attributes.js': { body: code, type: 'text/javascript' },
  });
  await tab.click(acceptAll);
  await tab.waitFor(() => document.title.startsWith('{'));
  expect(JSON.parse(await tab.evaluate(() => document.title))).toMatchObject({
    id: 'tag',
    class: 'a b',
    integrity,
    crossorigin: 'anonymous',
    referrerpolicy: 'no-referrer',
    fetchpriority: 'low',
    'data-domain': 'example.com',
    '@click': 'go',
    nonce: 'abc',
  });
  expect((await site.received('/attributes.js')).headers.referer).toBeUndefined();
});

test('an inline script keeps its id, and is no held back script any more (F42)', async () => {
  const body = `<script type="text/plain" data-service="stats" id="tag">${code}</script>`;
  const { tab } = await openPages({ '/': placetPage(config, { body }) });
  await tab.click(acceptAll);
  await tab.waitFor(() => document.title.startsWith('{'));
  const attributes = JSON.parse(await tab.evaluate(() => document.title));
  expect(attributes).toMatchObject({ id: 'tag' });
  expect(attributes.type).not.toBe('text/plain');
});

test('a script whose content is not what its integrity says never runs, and an error event tells (T18, F37)', async () => {
  const body = `<script type="text/plain" data-service="stats" data-src="/forged.js" integrity="${integrity}"></script>
    <script type="text/plain" data-service="stats">document.title += " next"</script>`;
  const { tab } = await openPages({
    '/': placetPage(config, { body }),
    '/forged.js': { body: 'document.title = "forged"', type: 'text/javascript' },
  });
  await tab.appears(acceptAll);
  await tab.evaluate(() =>
    document.addEventListener('placet:error', ({ detail }: CustomEventInit) => {
      document.documentElement.dataset.told = `${detail.code} ${detail.service}`;
    }),
  );
  await tab.click(acceptAll);
  await tab.waitFor(() => document.title === 'Example next');
  expect(await tab.evaluate(() => document.documentElement.dataset.told)).toBe('script stats');
});

test("Klaro's markup works as it is: data-name, data-type, and src left in place (F18)", async () => {
  const body = `
    <script type="text/plain" data-name="stats" data-type="application/javascript" data-src="/klaro.js"></script>
    <script type="text/plain" data-name="stats" src="/in-place.js"></script>
    <script type="text/plain" data-name="stats" data-type="application/javascript">document.title += ' inline'</script>
    <script type="text/plain" data-name="stats" data-type="module">document.title += ' ' + typeof import.meta</script>`;
  const says = (name: string) => ({ body: `document.title += ' ${name}'`, type: 'text/javascript' });
  const { tab, site } = await openPages({
    '/': placetPage(config, { body }),
    '/klaro.js': says('klaro'),
    '/in-place.js': says('in-place'),
  });
  await tab.appears(acceptAll);
  expect(site.requests.map(({ path }) => path)).not.toContain('/in-place.js');
  await tab.click(acceptAll);
  await tab.waitFor(() => document.title === 'Example klaro in-place inline object');
});
