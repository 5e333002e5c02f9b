import { expect, test } from 'vitest';
import type { Route } from '../../support/browser';
import { configOf, service } from '../../support/configs.js';
import { acceptAll, openPages, placetPage } from '../../support/placet-page.js';

const held = (code: string, name = 'stats') =>
  `<script type="text/plain" data-service="${name}">${code}</script>`;
const external = (path: string, more = '') =>
  `<script type="text/plain" data-service="stats" data-src="${path}" ${more}></script>`;
const next = held('document.title += " next"');

const listen = `<script>document.addEventListener('placet:error', ({ detail }) => {
  document.documentElement.dataset.told = detail.code + ' ' + detail.service + ' ' + detail.message;
})</script>`;

const config = configOf([service('stats'), service('chat')]);
const open = (body: string, handler?: Route) =>
  openPages(
    {
      '/': placetPage(config, { head: listen, body }),
      '/throws.js': {
        body: 'document.title += " throws"; throw new Error("theirs")',
        type: 'text/javascript',
      },
    },
    handler && { handler },
  );

/** Keeps `/slow.js` back. */
const slow = () => {
  let answer = () => {};
  const handler: Route = ({ path }, response) => {
    if (path !== '/slow.js') return;
    answer = () =>
      response.writeHead(200, { 'content-type': 'text/javascript' }).end('document.title += " slow"');
    return true;
  };
  return { handler, answer: () => answer() };
};

test('a script that is not there stops no later one, and an error event tells its address (F37)', async () => {
  const { tab } = await open(external('/missing.js') + next);
  await tab.click(acceptAll);
  await tab.waitFor(() => document.title === 'Example next');
  expect(await tab.evaluate(() => document.documentElement.dataset.told)).toMatch(
    /^script stats http.*\/missing\.js$/,
  );
  expect(await tab.errors()).toEqual([]);
});

test('a script that throws, loaded or inline, stops no later one (F37)', async () => {
  const { tab } = await open(external('/throws.js') + held('throw new Error("theirs")') + next);
  await tab.click(acceptAll);
  await tab.waitFor(() => document.title === 'Example throws next');
});

test.each([
  ['no module script but skipped by browsers with modules', external('/old.js', 'nomodule')],
  ['no JavaScript', external('/rules.json', 'data-type="application/json"')],
])('a script with an address that is %s stops no later one (F37, F42)', async (_, markup) => {
  const { tab } = await open(markup + next);
  await tab.click(acceptAll);
  await tab.waitFor(() => document.title === 'Example next');
});

test('a script withdrawn while it waits for its turn never runs (F38)', async () => {
  const { handler, answer } = slow();
  const { tab, site } = await open(
    external('/slow.js') + held('document.title += " chat"', 'chat') + next,
    handler,
  );
  await tab.click(acceptAll);
  await site.received('/slow.js');
  await tab.evaluate(() => window.placet.withdraw('chat'));
  answer();
  await tab.waitFor(() => document.title === 'Example slow next');
});

test('a script withdrawn while it waits runs after a new grant (F38, F39)', async () => {
  const { handler, answer } = slow();
  const { tab, site } = await open(external('/slow.js') + held('document.title += " chat"', 'chat'), handler);
  await tab.click(acceptAll);
  await site.received('/slow.js');
  await tab.evaluate(() => window.placet.withdraw('chat'));
  answer();
  await tab.waitFor(() => document.title === 'Example slow');
  await tab.evaluate(() => window.placet.decide({ chat: 'granted' }));
  await tab.waitFor(() => document.title === 'Example slow chat');
});

test('a script withdrawn while it loads never runs, though its service can be stopped (F38, WD04)', async () => {
  const { handler, answer } = slow();
  const { tab, site } = await open(external('/slow.js') + held('document.title += " chat"', 'chat'), handler);
  await tab.appears(acceptAll);
  await tab.evaluate(() => window.placet.while('stats', () => () => {}));
  await tab.click(acceptAll);
  await site.received('/slow.js');
  await tab.evaluate(() => window.placet.withdraw('stats'));
  answer();
  // runs behind the slow one, so that that one had its turn
  await tab.waitFor(() => document.title.endsWith('chat'));
  expect(await tab.evaluate(() => document.title)).toBe('Example chat');
});

test('a script that leaves the page while it waits never runs (F27)', async () => {
  const { handler, answer } = slow();
  const { tab, site } = await open(
    `${external('/slow.js')}<p>${held('document.title += " p"')}</p>${next}`,
    handler,
  );
  await tab.click(acceptAll);
  await site.received('/slow.js');
  await tab.evaluate(() => document.querySelector('p')?.remove());
  answer();
  await tab.waitFor(() => document.title === 'Example slow next');
});
