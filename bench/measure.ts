import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core';
import type { Content } from './page.js';
import type { Server } from './server.js';
import type { Tool } from './tool.js';

/** How slow the visitor's machine and line are. */
export interface Condition {
  readonly name: string;
  /** The factor by which the processor is slowed. */
  readonly cpu: number;
  /** Round trip of 150 ms, 1.6 Mbit/s down, 0.75 up. */
  readonly slowLine?: boolean;
}

/** What one visit gave, by the name of the measure. Times in milliseconds, sizes in bytes. */
export type Figures = Readonly<Record<string, number>>;

/** What `probe.js` keeps in the page. */
interface Probe {
  readonly banner: Promise<number>;
  readonly done: Promise<number>;
  readonly task: Promise<number>;
  readonly clicked: number;
  readonly shift: number;
  readonly painted: Readonly<Record<'heading' | 'text', number>>;
  readonly events: readonly { readonly name: string; readonly duration: number }[];
}
declare const bench: Probe;

const openPage = async (context: BrowserContext, { cpu, slowLine }: Condition) => {
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Performance.enable');
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: cpu });
  if (slowLine) {
    await devtools.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 150,
      downloadThroughput: 1_600_000 / 8,
      uploadThroughput: 750_000 / 8,
    });
  }
  return { page, devtools };
};

const metric = async (devtools: CDPSession, wanted: string): Promise<number> => {
  const { metrics } = await devtools.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN;
};

const bannerTime = (page: Page): Promise<number> => page.evaluate(() => bench.banner);

/** A first visit up to the banner, if there is one: when the page and it were painted, what it cost. */
export const visit = (browser: Browser, server: Server, tool: Tool, condition: Condition): Promise<Figures> =>
  withContext(browser, async (context) => {
    const { page, devtools } = await openPage(context, condition);
    server.takeBytes();
    await page.goto(server.url(tool));
    const banner = tool.accept ? await bannerTime(page) : Number.NaN;
    const script = (await metric(devtools, 'ScriptDuration')) * 1000;
    // what moves the page late, such as an animation, counts too
    await page.waitForTimeout(300);
    const { code, all } = server.takeBytes();
    await devtools.send('HeapProfiler.collectGarbage');
    const heap = await metric(devtools, 'JSHeapUsedSize');
    const { shift, heading, text } = await page.evaluate(() => ({ shift: bench.shift, ...bench.painted }));
    return { banner, script, code, all, heap, shift, heading, text };
  });

/** A first visit to a page with gated scripts or many nodes, and the click that accepts. */
export const accept = (browser: Browser, server: Server, tool: Tool, content: Content): Promise<Figures> =>
  withContext(browser, async (context) => {
    const { page, devtools } = await openPage(context, { name: '1x', cpu: 1 });
    await page.goto(server.url(tool, content));
    const banner = await bannerTime(page);
    const script = (await metric(devtools, 'ScriptDuration')) * 1000;
    return { banner, script, ...(await clickAccept(page, tool)) };
  });

/** Clicks as a visitor does, when the page has come to rest. */
const clickAccept = async (page: Page, tool: Tool): Promise<Figures> => {
  await page.waitForTimeout(400);
  await page.click(tool.accept);
  return page.evaluate(async () => {
    const click = (await bench.done) - bench.clicked;
    const task = await bench.task;
    await new Promise((resolve) => setTimeout(resolve, 200));
    const durations = bench.events
      .filter(({ name }) => /^(pointer(down|up)|click)$/.test(name))
      .map(({ duration }) => duration);
    // the browser tells of events from 16 ms only
    return { click, task, event: Math.max(16, ...durations) };
  });
};

/** The page of a returning visitor whose browser has kept the tool's files: when analytics ran, and whether before load. */
export const comeBack = (
  browser: Browser,
  server: Server,
  tool: Tool,
  condition: Condition,
): Promise<Figures> =>
  withContext(browser, async (context) => {
    const first = await context.newPage();
    await first.goto(server.url(tool, { scripts: 1 }));
    await bannerTime(first);
    await clickAccept(first, tool);
    await first.close();
    const gated = await analyticsTime(context, server.url(tool, { analytics: 'gated' }), condition);
    const ungated = await analyticsTime(context, server.url(tool, { analytics: 'ungated' }), condition);
    const { code, all } = await withContext(browser, async (empty) => {
      await empty.addCookies(await context.cookies());
      server.takeBytes();
      await analyticsTime(empty, server.url(tool, { analytics: 'gated' }), condition);
      return server.takeBytes();
    });
    return { analytics: gated.at, lost: gated.at - ungated.at, beforeLoad: gated.beforeLoad, code, all };
  });

const analyticsTime = async (context: BrowserContext, url: string, condition: Condition) => {
  const { page } = await openPage(context, condition);
  await page.goto(url);
  const figures = await page.evaluate(async () => {
    const at = await bench.done;
    const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    return { at, beforeLoad: at < (navigation?.loadEventStart ?? 0) ? 1 : 0 };
  });
  await page.waitForTimeout(200);
  await page.close();
  return figures;
};

const withContext = async <T>(browser: Browser, use: (context: BrowserContext) => Promise<T>): Promise<T> => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, locale: 'de-DE' });
  context.setDefaultTimeout(60_000);
  try {
    return await use(context);
  } finally {
    await context.close();
  }
};
