import { once } from 'node:events';
import { createServer } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { configOf, service } from '../../support/configs.js';
import { acceptAll, openPages, placetPage, rejectAll } from '../../support/placet-page.js';

/** A host of a third party that counts connections, so that a mere preconnect shows. */
const thirdParty = async () => {
  let connections = 0;
  const server = createServer((socket) => {
    connections++;
    socket.on('error', () => {}).end('HTTP/1.1 204 No Content\r\nconnection: close\r\n\r\n');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  const { port } = server.address() as { port: number };
  return { host: `http://third.localhost:${port}`, connections: () => connections };
};

const open = async () => {
  const third = await thirdParty();
  const body = `
    <script type="text/plain" data-service="stats" data-src="${third.host}/a.js"></script>
    <iframe data-service="stats" data-src="${third.host}/frame" title="Chart"></iframe>
    <img data-service="stats" data-src="${third.host}/pixel" alt="">
    <link data-service="stats" rel="preconnect" data-href="${third.host}">
    <template data-service="stats"><script src="${third.host}/b.js"></script></template>`;
  const services = [service('stats', { hosts: [third.host] })];
  return { third, ...(await openPages({ '/': placetPage(configOf(services), { body }) })) };
};

/** Everything the page asked for, by origin. */
const origins = () =>
  Array.from(new Set(performance.getEntriesByType('resource').map(({ name }) => new URL(name).origin)));

test('before a choice no other host is connected to, asked or prepared for (R01, R24, NW02)', async () => {
  const { tab, third } = await open();
  await tab.click({ role: 'button', name: 'Settings' });
  await tab.appears({ role: 'button', name: 'Save selection' });
  expect(third.connections()).toBe(0);
  expect(await tab.evaluate(origins)).toEqual([new URL(await tab.url()).origin]);
  const hints = '[rel~=preconnect],[rel~=dns-prefetch],[rel~=prefetch],[rel~=preload],[rel~=modulepreload]';
  expect(await tab.evaluate((css) => document.querySelectorAll(`link[href]:is(${css})`).length, hints)).toBe(
    0,
  );
});

test('after a refusal and ten page views no other host was connected to (R02, NW03)', async () => {
  const { tab, third } = await open();
  await tab.click(rejectAll);
  for (let view = 0; view < 10; view++) await tab.reload();
  expect(await tab.find(rejectAll)).toBeUndefined();
  expect(third.connections()).toBe(0);
});

test('after the grant the other host is connected to, which the count of connections shows', async () => {
  const { tab, third } = await open();
  await tab.click(acceptAll);
  await expect.poll(third.connections, { timeout: 10_000 }).toBeGreaterThan(0);
});
