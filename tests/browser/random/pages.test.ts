import { readFile } from 'node:fs/promises';
import { transformWithOxc } from 'vite';
import { expect, inject, test } from 'vitest';
import type { Route } from '../../support/browser';
import { configOf, service } from '../../support/configs.js';
import { openPages, placetPage } from '../../support/placet-page.js';

/** Steps an engine; `npm run random` takes more, and says which seeds it took. */
const STEPS = Number(process.env.PLACET_RANDOM_STEPS ?? 300);
/** Steps on one page, then another begins. */
const A_PAGE = 300;
const SEED = Number(process.env.PLACET_RANDOM_SEED ?? 1);

/** The model and the steps as the page imports them, and the cookies that the browser sends. */
const serveModel: Route = async ({ path }, response, { headers }) => {
  if (path === '/cookies') {
    response.end(headers.cookie);
    return true;
  }
  const name = /^\/random\/([\w-]+)\.js$/.exec(path)?.[1];
  if (!name) return;
  const file = `tests/browser/random/in-page/${name}.ts`;
  const { code } = await transformWithOxc(await readFile(file, 'utf8'), file);
  response.writeHead(200, { 'content-type': 'text/javascript' }).end(code);
  return true;
};

test(`whatever a page does to its nodes, what runs, is shown and is stored is what the model says: ${STEPS} steps`, {
  timeout: 60_000 + STEPS * 100,
}, async () => {
  const { tab, site } = await openPages(
    {
      '/': placetPage(configOf([service('a'), service('b')])),
      '/frame': '<p>Frame</p>',
      '/x.svg': { body: '<svg xmlns="http://www.w3.org/2000/svg"/>', type: 'image/svg+xml' },
      '/x.css': { body: '', type: 'text/css' },
    },
    { handler: serveModel },
  );
  for (let taken = 0, seed = SEED; taken < STEPS; taken += A_PAGE, seed++) {
    await tab.goto(site.url('/'));
    await tab.waitFor(() => window.placet?.config);
    const found = await tab.evaluate(
      async (address, ...args) => {
        document.cookie = 'klaro=; Max-Age=0; Path=/';
        window.placet.forget();
        const { run } = await import(address);
        return run(...args) as Promise<string | undefined>;
      },
      '/random/run.js',
      seed,
      Math.min(A_PAGE, STEPS - taken),
    );
    expect(found, `PLACET_RANDOM_SEED=${seed}, ${inject('engine')}`).toBeUndefined();
  }
});
