import { expect, test } from 'vitest';
import { configOf, service } from '../../support/configs.js';
import { acceptAll, openPages, placetPage, rejectAll } from '../../support/placet-page.js';

const body = '<script type="text/plain" data-service="stats">document.title += " ran"</script>';
const config = configOf([
  service('stats', {
    storage: [
      { name: 'st_*', type: 'cookie', duration: 'P1D' },
      { name: 'st_*', type: 'localStorage', duration: 'persistent' },
    ],
  }),
]);

/** A page that runs some code of the test before our script, and notes the error events. */
const pageAfter = (code: string) =>
  placetPage(config, { body }).replace(
    '<head>',
    `<head><script>
      document.addEventListener('placet:error', ({ detail }) => {
        document.documentElement.dataset.told = detail.code;
      });
      ${code}
    </script>`,
  );

test.each([
  ['takes no cookie', `Object.defineProperty(document, 'cookie', { get: () => '', set() {} })`],
  [
    'throws on every cookie',
    `const no = () => { throw new DOMException('no', 'SecurityError') };
     Object.defineProperty(document, 'cookie', { get: no, set: no })`,
  ],
  [
    'gives back another value than it was given',
    `let value = ''; Object.defineProperty(document, 'cookie', { get: () => value, set(text) {
       value = text.split(';')[0].replace('true', 'yes') } })`,
  ],
])(
  'in a browser that %s the choice holds on this page, and an error event tells (F01, F02, F09)',
  async (_, code) => {
    const { tab } = await openPages({ '/': pageAfter(code) });
    await tab.click(acceptAll);
    await tab.waitFor(() => document.title === 'Example ran');
    await tab.waitFor(() => document.documentElement.dataset.told === 'not-saved');
    // coming back to the tab reads the record again
    await tab.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    expect(await tab.evaluate(() => window.placet.choice('stats'))).toBe('granted');
    await tab.disappears(acceptAll);
    expect(await tab.errors()).toEqual([]);
  },
);

test('a refusal that the browser does not keep holds on this page, and the next page asks again (F01)', async () => {
  const { tab } = await openPages({
    '/': pageAfter(`Object.defineProperty(document, 'cookie', { get: () => '', set() {} })`),
  });
  await tab.click(rejectAll);
  await tab.disappears(rejectAll);
  expect(await tab.evaluate(() => window.placet.choice('stats'))).toBe('denied');
  await tab.reload();
  await tab.appears(rejectAll);
});

test('in a browser that closes localStorage withdrawal works, and cookies are deleted all the same (F03)', async () => {
  const code = `Object.defineProperty(window, 'localStorage', {
    get() { throw new DOMException('no', 'SecurityError') } })`;
  const { tab, site } = await openPages({ '/': pageAfter(code) });
  await tab.click(acceptAll);
  await tab.waitFor(() => document.title === 'Example ran');
  await tab.evaluate(() => {
    document.cookie = 'st_1=1; Path=/';
  });
  await tab.click({ role: 'link', name: 'Cookie settings' });
  await tab.click(rejectAll);
  await tab.waitFor(() => document.title === 'Example' && !document.cookie.includes('st_1'));
  expect(site.count('/')).toBe(2);
  expect(await tab.errors()).toEqual([]);
});

test.each([
  ['a lone percent sign', 'other=%; Path=/'],
  ['a broken escape', 'other=%E0%A4%A; Path=/'],
  ['no value', 'other=; Path=/'],
  ['our name as the end of its own', 'xklaro=%; Path=/'],
])('a cookie of another script with %s hinders nothing (F17)', async (_, cookie) => {
  const { tab } = await openPages({ '/': pageAfter(`document.cookie = '${cookie}'`) });
  await tab.click(acceptAll);
  await tab.waitFor(() => document.title === 'Example ran');
  await tab.reload();
  await tab.waitFor(() => document.title === 'Example ran');
  expect(await tab.find(acceptAll)).toBeUndefined();
  expect(await tab.errors()).toEqual([]);
});

/** Tells the page around it what happens inside. */
const frame = placetPage(config, {
  body: '<script type="text/plain" data-service="stats">parent.postMessage("ran", "*")</script>',
}).replace(
  '<head>',
  `<head><script>
    const tell = (what) => parent.postMessage(what, '*');
    addEventListener('error', () => tell('uncaught'));
    addEventListener('unhandledrejection', () => tell('uncaught'));
    document.addEventListener('placet:error', ({ detail }) => tell(detail.code));
    document.addEventListener('placet:ready', () => tell('ready'));
    new MutationObserver(() => document.querySelector('[role=dialog]') && tell('banner'))
      .observe(document, { childList: true, subtree: true, attributes: true });
    addEventListener('message', ({ data }) => placet[data]());
  </script>`,
);
const around = `<!doctype html><title>Around</title><script>
    const told = new Set();
    addEventListener('message', ({ data }) => {
      told.add(data);
      document.documentElement.dataset.told = [...told].join(' ');
    });
  </script><iframe sandbox="allow-scripts" src="/frame" title="Sandbox"></iframe>`;
const tellFrame = (what: string) => frames[0]?.postMessage(what, '*');
const isTold = (what: string) => document.documentElement.dataset.told?.split(' ').includes(what);

test('in a sandboxed frame we ask, and the choice holds without storage (F02, F05)', async () => {
  // a sandboxed document has an origin of its own, so that a module comes only where the server allows it
  const headers = { 'access-control-allow-origin': '*' };
  const { tab } = await openPages({ '/': around, '/frame': frame }, { headers });
  await tab.waitFor(isTold, 'banner');
  expect(await tab.evaluate(isTold, 'ran')).toBe(false);
  await tab.evaluate(tellFrame, 'acceptAll');
  await tab.waitFor(isTold, 'ran');
  await tab.waitFor(isTold, 'not-saved');
  await tab.evaluate(tellFrame, 'withdraw');
  await tab.waitFor(isTold, 'ready');
  expect(await tab.evaluate(isTold, 'uncaught')).toBe(false);
  expect(await tab.errors()).toEqual([]);
});

test('in a sandboxed frame whose server allows no module the gate stays closed, and an error event tells (F05)', async () => {
  const { tab } = await openPages({ '/': around, '/frame': frame });
  await tab.waitFor(isTold, 'interface');
  expect(await tab.evaluate(isTold, 'ran')).toBe(false);
  expect(await tab.evaluate(isTold, 'uncaught')).toBe(false);
});
