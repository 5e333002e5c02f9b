import { expect, test } from 'vitest';
import { openSession, serve } from '../../support/browser';
import { configOf, service } from '../../support/configs.js';
import { placetPage } from '../../support/placet-page.js';

/** Opens a page for a visitor who granted `stats` before. It stops at each `|` until the test asks for more. */
const stream = async (body: string) => {
  let next = () => {};
  const page = placetPage(configOf([service('stats')]), { body });
  const site = await serve({
    pages: { '/': { headers: { 'set-cookie': 'klaro=%7B%22stats%22%3Atrue%7D; Path=/' } } },
    directories: { '/placet/': 'dist' },
    handler: async ({ path }, response) => {
      if (path !== '/stream') return;
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      const parts = page.split('|');
      const last = parts.pop();
      for (const part of parts) {
        response.write(part);
        await new Promise<void>((resolve) => {
          next = resolve;
        });
      }
      response.end(last);
      return true;
    },
  });
  const tab = await (await openSession()).newTab();
  await tab.goto(site.url('/'));
  await tab.goto(site.url('/stream'), { until: 'commit' });
  return { tab, site, more: () => next() };
};

const held = (code: string) => `<script type="text/plain" data-service="stats">${code}</script>`;

test("a returning visitor's scripts run while the page comes, each when the parser is past it, in document order (NW06)", async () => {
  const { tab, more } = await stream(`
    ${held('document.title += " one"')}<div><div>${held('document.title += " two"')}|
    </div></div>${held('document.title += " three"')}`);
  await tab.waitFor(
    () => document.title !== 'Example' && document.querySelectorAll('[data-service]').length > 1,
  );
  expect(await tab.evaluate(() => [document.title, document.readyState])).toEqual(['Example one', 'loading']);
  more();
  await tab.waitFor(() => document.title === 'Example one two three');
});

test('an inline script whose text the network cuts in two runs once, whole (NW06)', async () => {
  const { tab, more } = await stream(
    `${held('document.title += " first";|document.title += " second"')}<p></p>`,
  );
  await tab.waitFor(() => document.querySelector('[data-service]')?.textContent?.includes('first'));
  expect(await tab.evaluate(() => document.title)).toBe('Example');
  more();
  await tab.waitFor(() => document.title === 'Example first second');
  expect(await tab.errors()).toEqual([]);
});

test('a template that the network cuts in two is shown whole (NW06)', async () => {
  const { tab, more } = await stream(
    '<template data-service="stats"><button>One</button>|<button>Two</button></template><p></p>',
  );
  await tab.waitFor(() => document.querySelector('template')?.content.querySelector('button'));
  expect(await tab.findAll({ role: 'button' })).toEqual([]);
  more();
  await tab.appears({ role: 'button', name: 'Two' });
  const shown = await tab.findAll({ role: 'button' });
  expect(shown.map(({ name }) => name)).toEqual(['One', 'Two']);
});

test('the last script of a page, with nothing behind it, runs when the page is complete (NW06)', async () => {
  const page = placetPage(configOf([service('stats')])).replace(
    /<\/body>.*/s,
    held('document.title = "ran"'),
  );
  const site = await serve({
    pages: { '/': { body: page, headers: { 'set-cookie': 'klaro=%7B%22stats%22%3Atrue%7D; Path=/' } } },
    directories: { '/placet/': 'dist' },
  });
  const tab = await (await openSession()).newTab();
  await tab.goto(site.url('/'));
  await tab.waitFor(() => document.title === 'ran');
});
