import { describe, expect, test } from 'vitest';
import { features, openSession } from '../../support/browser';
import { host, openPage } from '../../support/browser/open-page';

describe('the harness', () => {
  test('serves folders of the repository, modules included', async () => {
    const { tab, site } = await openPage('Hello', { directories: { '/nanoid/': 'node_modules/nanoid' } });
    const id = await tab.evaluate(
      async (address: string) => (await import(address)).nanoid(),
      '/nanoid/index.browser.js',
    );
    expect(id).toHaveLength(21);
    expect(site.count('/nanoid/index.browser.js')).toBe(1);
    expect(site.count('/nanoid/url-alphabet/index.js')).toBe(1);
  });

  test('works under a strict policy without breaking it', async () => {
    const policy =
      "script-src 'nonce-n' 'strict-dynamic'; style-src 'self'; require-trusted-types-for 'script'";
    const script = `addEventListener('click', () => { document.title = 'done'; throw new Error('seen') })`;
    const { tab, site } = await openPage(`<button>Go</button><script nonce="n">${script}</script>`, {
      headers: { 'content-security-policy': `${policy}; report-uri /report` },
    });
    await tab.click({ role: 'button', name: 'Go' });
    expect(await tab.waitFor(() => document.title)).toBe('done');
    expect(await tab.errors()).toEqual(['Error: seen']);
    expect(site.count('/report')).toBe(0);
  });

  test('opens a page that does not finish loading', async () => {
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    const { tab, site } = await openPage('', {
      pages: { '/slow': '<p>Early</p><script src="/held.js"></script><p>Late</p>' },
      handler: async ({ path }, response) => {
        if (path !== '/held.js') return false;
        await held;
        response.writeHead(200, { 'content-type': 'text/javascript' }).end('document.title = "released"');
        return true;
      },
    });
    await tab.goto(site.url('/slow', { host }), { until: 'commit' });
    await site.received('/held.js');
    expect(await tab.evaluate(() => document.body.textContent)).toContain('Early');
    expect(await tab.evaluate(() => document.body.textContent)).not.toContain('Late');
    release();
    await tab.waitFor(() => document.title === 'released');
  });

  test.runIf(features.javaScriptOff)('opens a page with scripts switched off', async () => {
    const { site } = await openPage('<noscript><p>Without</p></noscript>');
    const tab = await (await openSession({ javaScript: false })).newTab();
    await tab.goto(site.url('/', { host }));
    expect(await tab.evaluate(() => document.querySelector('p')?.textContent)).toBe('Without');
  });

  test.runIf(features.offline)('cuts the network', async () => {
    const { tab, session } = await openPage('Hello');
    const reach = () => fetch('/').then(String, () => `gone, ${navigator.onLine}`);
    await session.setOffline(true);
    expect(await tab.evaluate(reach)).toBe('gone, false');
    await session.setOffline(false);
    expect(await tab.evaluate(reach)).toBe('[object Response]');
  });

  test.runIf(features.locale)('speaks the language of the visitor', async () => {
    const tab = await (await openSession({ locale: 'de-DE' })).newTab();
    expect(await tab.evaluate(() => navigator.language)).toBe('de-DE');
  });

  test('goes back and forward through the back-forward cache, and reloads', async () => {
    const script = `<script>addEventListener('pageshow', (event) => (document.title = String(event.persisted)))</script>`;
    const { tab, site } = await openPage(script, { pages: { '/second': script } }, { hasWindow: true });
    await tab.evaluate(() => void Object.assign(globalThis, { kept: 1 }));
    await tab.goto(site.url('/second', { host }));
    await tab.back();
    expect(await tab.url()).toBe(site.url('/', { host }));
    expect(await tab.waitFor(() => document.title)).toBe('true');
    expect(await tab.evaluate(() => Reflect.get(globalThis, 'kept'))).toBe(1);
    await tab.forward();
    expect(await tab.url()).toBe(site.url('/second', { host }));
    await tab.reload();
    expect(await tab.waitFor(() => document.title)).toBe('false');
  });

  test('sets the size of the page and its media', async () => {
    const { site } = await openPage('Hello');
    const tab = await (await openSession({ colorScheme: 'dark', reducedMotion: 'reduce' })).newTab();
    await tab.goto(site.url('/', { host }));
    await tab.viewport(390, 844);
    expect(await tab.evaluate(() => [innerWidth, innerHeight])).toEqual([390, 844]);
    expect(await tab.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(true);
    expect(await tab.evaluate(() => matchMedia('(prefers-reduced-motion: reduce)').matches)).toBe(true);
    if (features.emulation) {
      await tab.emulate({ colorScheme: 'light' });
      expect(await tab.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(false);
    }
  });
});
