import { type Browser, chromium, type Cookie as FullCookie, firefox, type Page } from 'playwright-core';
import { inject } from 'vitest';
import { launchOptions } from './browsers';
import type { EnginePage, EngineSession, Media } from './engine-session';
import { leave, markLeaving } from './navigate';
import type { Cookie, SessionOptions } from './session';

let shared: Promise<Browser> | undefined;
let front: Page | undefined;

/**
 * Opens a profile in this worker's Chromium or Firefox, which Playwright ends with the worker. Workers cannot share a
 * Firefox: only one page of it can have the focus.
 */
export async function openPlaywrightSession(options: SessionOptions): Promise<EngineSession> {
  const { colorScheme, reducedMotion, locale, javaScript = true } = options;
  const own = inject('engine') === 'firefox' && (colorScheme || reducedMotion);
  const browser = own ? await firefoxWith(options) : await sharedBrowser();
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    javaScriptEnabled: javaScript,
    ...(colorScheme && { colorScheme }),
    ...(reducedMotion && { reducedMotion }),
    ...(locale && { locale }),
  });
  return {
    newPage: async () => pageOf(await context.newPage()),
    cookies: async (url) => (await context.cookies(url)).map(cookieOf),
    setOffline: (offline) => context.setOffline(offline),
    close: () => (own ? browser.close() : context.close()),
  };
}

function sharedBrowser(): Promise<Browser> {
  const engine = inject('engine') === 'firefox' ? 'firefox' : 'chromium';
  shared ??= (engine === 'firefox' ? firefox : chromium).launch(launchOptions(engine));
  return shared;
}

/** Playwright 1.60 emulates no media over BiDi, so a Firefox with the matching preferences is started instead. */
function firefoxWith({ colorScheme, reducedMotion }: Media): Promise<Browser> {
  return firefox.launch({
    ...launchOptions('firefox'),
    firefoxUserPrefs: {
      'layout.css.prefers-color-scheme.content-override': colorScheme === 'dark' ? 0 : 1,
      'ui.prefersReducedMotion': reducedMotion === 'reduce' ? 1 : 0,
    },
  });
}

function pageOf(page: Page): EnginePage {
  const errors: string[] = [];
  page.on('pageerror', (error) => {
    if (!isNote(error)) errors.push(String(error).replace(/^uncaught exception: /, ''));
  });
  // A person acts in the tab in front. Firefox sends keys nowhere else.
  const inFront = async () => {
    if (front !== page) await page.bringToFront();
    front = page;
    return page;
  };
  const engine: EnginePage = {
    goto: async (url) => void (await page.goto(url)),
    reload: async () => void (await page.reload()),
    // Not `page.goBack()`: it waits for a `load` event, which a page from the back-forward cache never fires.
    traverse: async (direction) => {
      const arrived = await markLeaving(engine);
      await leave(engine, direction === 'back' ? () => history.back() : () => history.forward());
      await arrived('load');
    },
    run: (expression) => page.evaluate(expression),
    click: async (x, y) => (await inFront()).mouse.click(x, y),
    press: async (keys) => (await inFront()).keyboard.press(keys.join('+')),
    type: async (text) => (await inFront()).keyboard.type(text),
    resize: (width, height) => page.setViewportSize({ width, height }),
    screenshot: async (path) => void (await page.screenshot({ path })),
    emulate: (media) => page.emulateMedia(media),
    errors: async () => {
      // Events come in order: after this answer every earlier one is here.
      await page.evaluate('0');
      return [...errors];
    },
    close: () => page.close(),
  };
  return engine;
}

/** Firefox logs a violation of a page's policy, and a cookie it refuses, like a script error; the other engines do not. */
function isNote({ message }: Error): boolean {
  return /^(Content-Security-Policy|The page’s settings|Cookie “.*” has been rejected)/.test(message);
}

function cookieOf({ domain, expires, ...cookie }: FullCookie): Cookie {
  const { name, value, path, secure, httpOnly, sameSite } = cookie;
  return {
    name,
    value,
    domain: domain.replace(/^\./, ''),
    hostOnly: !domain.startsWith('.'),
    path,
    secure,
    httpOnly,
    sameSite,
    ...(expires >= 0 && { expires }),
  };
}
