import type { Cookie as FullCookie, Page } from 'playwright-core';
import { type EngineSession, newPageSize } from './engine-session';
import { playwrightBrowser } from './playwright-browser';
import { PlaywrightPage } from './playwright-page';
import type { Cookie, SessionOptions } from './session';

/** Opens a profile in this worker's Chromium or Firefox. */
export async function openPlaywrightSession(options: SessionOptions): Promise<EngineSession> {
  const { colorScheme, reducedMotion, locale, javaScript = true } = options;
  const browser = await playwrightBrowser(options);
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    javaScriptEnabled: javaScript,
    viewport: newPageSize,
    ...(colorScheme && { colorScheme }),
    ...(reducedMotion && { reducedMotion }),
    ...(locale && { locale }),
  });
  const opened = new WeakMap<Page, PlaywrightPage>();
  let cleaned: PlaywrightPage | undefined;

  const open = async () => {
    const page = await context.newPage();
    const ours = new PlaywrightPage(page);
    opened.set(page, ours);
    return ours;
  };
  return {
    newPage: async () => {
      if (!cleaned) return open();
      const page = cleaned;
      cleaned = undefined;
      await page.bringToFront();
      return page;
    },
    cookies: async (url) => (await context.cookies(url)).map(cookieOf),
    setOffline: (offline) => context.setOffline(offline),
    clean: async () => {
      const kept = context.pages().find((page) => opened.has(page));
      for (const page of context.pages()) if (page !== kept) await page.close();
      cleaned = kept && opened.get(kept);
      await cleaned?.clean();
      await context.setOffline(false);
      await context.clearCookies();
    },
    close: () => context.close(),
  };
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
