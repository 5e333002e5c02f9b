import { readFile } from 'node:fs/promises';
import { transformWithOxc } from 'vite';
import { expect, test } from 'vitest';
import { openUndriven, type Route, serve } from '../../support/browser';

const COUNT = Number(process.env.PLACET_LOAD_ORDERS ?? 150);
const SEED = Number(process.env.PLACET_RANDOM_SEED ?? 1);

const handler: Route = async ({ path }, response) => {
  const script = (body: string): true => {
    response.writeHead(200, { 'content-type': 'text/javascript', 'cache-control': 'max-age=60' }).end(body);
    return true;
  };
  const [, name] = /^\/(tests\/.*)\.js$/.exec(path) ?? [];
  if (name) return script((await transformWithOxc(await readFile(`${name}.ts`, 'utf8'), `${name}.ts`)).code);
  if (path === '/gone/placet.js') return script(await readFile('dist/placet.js', 'utf8'));
  // the interface, in no hurry
  if (path.startsWith('/slow/placet-')) await new Promise((resolve) => setTimeout(resolve, 50));
  return false;
};

test(`reliability.md T08: in ${COUNT} orders of script, config, interface and markup nothing runs before the grant, and all of it once after it`, {
  timeout: 300_000,
}, async () => {
  const site = await serve({
    handler,
    pages: {
      '/': `<!doctype html><title></title><body><script type="module">
        import { run } from '/tests/browser/threats/in-page/load-orders.js';
        run(${COUNT}, ${SEED});
      </script>`,
      '/ran.js': { body: 'ran(document.currentScript.src.split("?")[1])', type: 'text/javascript' },
      '/own.js': { body: '', type: 'text/javascript' },
      '/result': '',
    },
    directories: { '/placet/': 'dist', '/slow/': 'dist' },
  });
  // a driver would take longer for each frame than the page in it
  await openUndriven(site.url('/'));
  const deadline = Date.now() + 280_000;
  while (!site.count('/result') && Date.now() < deadline) await site.received('/result').catch(() => {});
  expect(site.requests.find(({ path }) => path === '/result')?.body).toBe('[]');
});
