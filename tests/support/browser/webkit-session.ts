import { blankPage } from './blank-page';
import { program } from './browsers';
import { type EngineSession, newPageSize } from './engine-session';
import { blankAt } from './harness-routes';
import type { Until } from './navigate';
import type { Cookie, SessionOptions } from './session';
import { startDriver } from './webdriver';
import { makeEnvironment } from './webkit-environment';
import { type DriverCookie, type WebKitPage, webKitPage } from './webkit-page';
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
  const tabs = new Map<string, WebKitPage>();
  const hosts = new Set<string>();
  let cleaned: WebKitPage | undefined;

  const open = async () => {
    const handle = await windows.open(desk);
    const page = webKitPage(windows.of(handle));
    await page.resize(newPageSize.width, newPageSize.height);
    tabs.set(handle, page);
    return page;
  };
  const meet = (url: string) => {
    for (const host of hostsOf(url)) hosts.add(host);
  };
  const visit = (page: WebKitPage, url: string, until: Until) => {
    meet(url);
    return page.goto(url, until);
  };
  return {
    newPage: async () => {
      const page = cleaned ?? (await open());
      cleaned = undefined;
      return { ...page, goto: (url, until) => visit(page, url, until) };
    },
    // The driver tells the cookies of a document only, so an empty one is opened at the address.
    cookies: async (url) => {
      await visit(deskPage, blankAt(url), 'load');
      return (await deskPage.cookies()).map(cookieOf);
    },
    setOffline: () => Promise.reject(new Error('WebKit: ask features.offline first, or use site.offline')),
    clean: async () => {
      const left = (await windows.handles()).filter((handle) => handle !== desk);
      // a page may have led elsewhere by itself
      for (const handle of left) meet(String(await windows.of(handle)('GET', '/url')));
      for (const handle of left.slice(1)) await windows.of(handle)('DELETE', '/window');
      cleaned = tabs.get(left[0] ?? '');
      await cleaned?.clean();
      for (const host of hosts) {
        await deskPage.goto(await blankPage(host), 'load');
        await deskPage.deleteCookies();
      }
      hosts.clear();
    },
    close: async () => {
      await driver.close();
      await display.stop();
      await environment.remove();
    },
  };
}

/** The host of an address and the domains above it for which a page there may set cookies. */
function hostsOf(url: string): readonly string[] {
  const { hostname } = new URL(url);
  const labels = hostname.split('.');
  const above = labels.slice(1, -1).map((_, index) => labels.slice(index + 1).join('.'));
  return hostname ? [hostname, ...above] : [];
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
