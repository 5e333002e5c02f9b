import { type CDPSession, chromium } from 'playwright-core';
import { expect, test } from 'vitest';
import { serve } from '../../support/browser';
import { launchOptions } from '../../support/browser/browsers.js';
import { closeLater } from '../../support/browser/cleanup.js';
import { configOf, service } from '../../support/configs.js';
import { placetPage } from '../../support/placet-page.js';

const COUNT = Number(process.env.PLACET_NAVIGATIONS ?? 500);
/** What an engine may keep of its own accord, in bytes: 500 navigations that kept 1 kB each would be three times that. */
const SLACK = 150_000;

const config = configOf([service('film'), service('stats')]);

/** Mounts a view of an app, lets everything in it run, withdraws it, and takes the view out again. */
const navigate = async (count: number): Promise<void> => {
  const task = new MessageChannel();
  for (let step = 0; step < count; step += 1) {
    const view = document.createElement('main');
    // a frame that loads costs the browser a hundred times what all the rest does
    const frame =
      step % 50 ? '' : '<iframe data-service="film" data-src="/film" width="400" height="300"></iframe>';
    view.innerHTML = `${frame}<img data-service="film" data-src="/pixel.svg" width="300" height="300">
      <template data-service="stats"><p>Counted</p></template><template data-service="!stats"><p>Not counted</p></template>`;
    document.body.append(view);
    const end = window.placet.while('stats', () => () => {});
    const listen = new AbortController();
    window.placet.addEventListener('change', () => view.remove, { signal: listen.signal });
    for (const act of [() => window.placet.acceptAll(), () => window.placet.withdraw()]) {
      act();
      await new Promise<void>((resolve) => {
        task.port1.onmessage = () => resolve();
        task.port2.postMessage('');
      });
    }
    end();
    listen.abort();
    view.remove();
  }
};

/** What the page holds once all rubbish is gone. */
const held = async (cdp: CDPSession) => {
  await cdp.send('HeapProfiler.collectGarbage');
  const { metrics } = await cdp.send('Performance.getMetrics');
  const of = (wanted: string): number => metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN;
  return { heap: of('JSHeapUsedSize'), nodes: of('Nodes'), listeners: of('JSEventListeners') };
};

test(`reliability.md F27: ${COUNT} navigations in an app, each with a grant and a withdrawal, leave nothing behind`, {
  timeout: 60_000 + COUNT * 60,
}, async () => {
  const site = await serve({
    pages: {
      '/': placetPage(config),
      '/film': 'Film',
      '/pixel.svg': { body: '<svg xmlns="http://www.w3.org/2000/svg"/>', type: 'image/svg+xml' },
    },
    directories: { '/placet/': 'dist' },
  });
  const browser = await chromium.launch(launchOptions('chromium', { isWhole: true }));
  closeLater(() => browser.close());
  const page = await browser.newPage();
  await page.goto(site.url('/'));
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable');
  await page.evaluate(navigate, 200);
  // the last decisions are looked after for a second
  const settled = () => page.evaluate(() => document.querySelectorAll('placet-embed, main').length);
  await expect.poll(settled).toBe(1);
  const before = await held(cdp);
  await page.evaluate(navigate, COUNT);
  const grown = async () => {
    const now = await held(cdp);
    return {
      heap: Math.max(0, now.heap - before.heap - SLACK),
      nodes: Math.max(0, now.nodes - before.nodes - 50),
      listeners: Math.max(0, now.listeners - before.listeners - 5),
    };
  };
  await expect.poll(grown, { timeout: 20_000 }).toEqual({ heap: 0, nodes: 0, listeners: 0 });
});
