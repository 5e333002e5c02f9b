import { program } from './browsers';
import type { EngineSession } from './engine-session';
import { blankAt } from './harness-routes';
import type { Cookie, SessionOptions } from './session';
import { startDriver } from './webdriver';
import { makeEnvironment } from './webkit-environment';
import { type DriverCookie, webKitPage } from './webkit-page';
import { WebKitWindows } from './webkit-windows';
import { startDisplay } from './x-display';

/** Starts a WebKit of its own: an automated MiniBrowser keeps its profile in memory only. */
export async function openWebKitSession(options: SessionOptions): Promise<EngineSession> {
  if (options.locale || options.javaScript === false) throw new Error('WebKit: ask `features` first');
  const display = await startDisplay();
  const environment = await makeEnvironment(options, display.name);
  const driver = await startDriver({
    program: program('WebKitWebDriver'),
    environment: environment.variables,
    capabilities: {
      acceptInsecureCerts: true,
      // `goto` waits by itself; the driver would hold back every command while a page loads.
      pageLoadStrategy: 'none',
      'webkitgtk:browserOptions': { binary: program('MiniBrowser'), args: ['--automation'] },
    },
  });
  const windows = new WebKitWindows(driver.command);
  // The window MiniBrowser begins with is never a tab: the session lives as long as it does, whatever tabs close.
  const desk = String(await driver.command('GET', '/window'));
  const deskPage = webKitPage(windows.of(desk));
  return {
    newPage: async () => {
      const page = webKitPage(windows.of(await windows.open(desk)));
      // As Playwright sizes its pages.
      await page.resize(1280, 720);
      return page;
    },
    // The driver tells the cookies of a document only, so an empty one is opened at the address.
    cookies: async (url) => {
      await deskPage.goto(blankAt(url));
      return (await deskPage.cookies()).map(cookieOf);
    },
    setOffline: () => Promise.reject(new Error('WebKit: ask features.offline first, or use site.offline')),
    close: async () => {
      await driver.close();
      await display.stop();
      await environment.remove();
    },
  };
}

function cookieOf({ domain, expiry, ...cookie }: DriverCookie): Cookie {
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
    ...(expiry !== undefined && { expires: expiry }),
  };
}
