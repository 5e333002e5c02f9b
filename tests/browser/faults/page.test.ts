import { expect, test } from 'vitest';
import { configOf, service } from '../../support/configs.js';
import { acceptAll, openPages, placetPage, rejectAll } from '../../support/placet-page.js';

const body = '<script type="text/plain" data-service="posthog">document.title += " ran"</script>';
const posthog = { token: 'phc_test', apiHost: '/ingest', src: '/posthog.js' };
const config = configOf([service('posthog')]);
const page = placetPage(config, { body });
/** The page with something before our script. */
const pageAfter = (markup: string) => page.replace('<head>', `<head>${markup}`);

// without a prototype of their own, because what inherits itself is cyclic for WebKit's driver
test.each([
  'Object.prototype.posthog = true',
  `Object.prototype.posthog = Object.assign(Object.create(null), ${JSON.stringify(posthog)})`,
  'Object.prototype.basis = "essential"',
  'Object.prototype.$ = Object.assign(Object.create(null), { at: Date.now() / 1000 })',
  'Object.prototype.granted = true',
  'Object.prototype.status = "active"',
])(
  'with %s on the page we ask as ever, and nothing runs but what was granted (F54, T03)',
  async (pollution) => {
    const { tab, site, session } = await openPages({ '/': pageAfter(`<script>${pollution}</script>`) });
    await tab.appears(acceptAll);
    expect(await tab.evaluate(() => [document.title, window.placet.allows('posthog')])).toEqual([
      'Example',
      false,
    ]);
    expect(await session.cookies(site.url('/'))).toEqual([]);
    await tab.click(rejectAll);
    await tab.disappears(rejectAll);
    await tab.reload();
    expect(await tab.evaluate(() => [document.title, window.placet.choice('posthog')])).toEqual([
      'Example',
      'denied',
    ]);
    await tab.evaluate(() => window.placet.acceptAll());
    await tab.waitFor(() => document.title === 'Example ran');
    await tab.reload();
    await tab.waitFor(() => document.title === 'Example ran');
    expect(site.count('/posthog.js') + site.count('/placet/placet-posthog.js')).toBe(0);
    expect(await tab.errors()).toEqual([]);
  },
);

test('with our script on the page twice there is one banner, and gated scripts run once (F31)', async () => {
  const { tab, session, site } = await openPages({
    '/': page.replace('</head>', '<script src="/placet/placet.js?second"></script></head>'),
  });
  await tab.appears(acceptAll);
  expect(await tab.findAll(acceptAll)).toHaveLength(1);
  await tab.click(acceptAll);
  await tab.waitFor(() => document.title === 'Example ran');
  await tab.click({ role: 'link', name: 'Cookie settings' });
  await tab.appears({ role: 'dialog', name: 'Cookie settings' });
  expect(await tab.findAll({ role: 'dialog', name: 'Cookie settings' })).toHaveLength(1);
  expect(await tab.evaluate(() => document.title)).toBe('Example ran');
  expect(await session.cookies(site.url('/'))).toHaveLength(1);
  expect(await tab.errors()).toEqual([]);
});

test('where the page uses the names of our elements for its own, we ask and decide all the same (F32)', async () => {
  const define = ['placet-consent', 'placet-banner', 'placet-settings']
    .map((name) => `customElements.define('${name}', class extends HTMLElement {});`)
    .join('');
  const { tab } = await openPages({ '/': pageAfter(`<script>${define}</script>`) });
  await tab.appears(acceptAll);
  await tab.click({ role: 'link', name: 'Cookie settings' });
  await tab.appears({ role: 'dialog', name: 'Cookie settings' });
  await tab.click(acceptAll);
  await tab.waitFor(() => document.title === 'Example ran');
  expect(await tab.errors()).toEqual([]);
});
