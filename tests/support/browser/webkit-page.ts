import { writeFile } from 'node:fs/promises';
import { blankPage } from './blank-page';
import { type EnginePage, newPageSize } from './engine-session';
import { errorsFromNow } from './harness-routes';
import { assign, markLeaving, type Until } from './navigate';
import { poll } from './poll';
import type { Command } from './webdriver';
import { keyCode } from './webdriver-keys';
import { runScript } from './webkit-script';

/** A WebDriver cookie (https://www.w3.org/TR/webdriver2/#cookies). */
export interface DriverCookie {
  readonly name: string;
  readonly value: string;
  readonly domain: string;
  readonly path: string;
  readonly secure: boolean;
  readonly httpOnly: boolean;
  readonly sameSite: string;
  readonly expiry?: number;
}

/** A page that can also be asked for the cookies of its document, and may serve another visit. */
export interface WebKitPage extends EnginePage {
  cookies(): Promise<readonly DriverCookie[]>;
  /** Deletes every cookie of the host of its document. */
  deleteCookies(): Promise<void>;
  /** Makes the page as good as new. */
  clean(): Promise<void>;
}

/** A window of MiniBrowser; `command` reaches this window. */
export function webKitPage(command: Command): WebKitPage {
  let errors = errorsFromNow();
  const run = (expression: string) => runScript(command, expression);
  const load = async (path: string, body: object) => {
    const arrived = await markLeaving({ run });
    await command('POST', path, body);
    await arrived('load');
  };
  const traverse = async (direction: string) => {
    const arrived = await markLeaving({ run });
    const address = () => command('GET', '/url');
    const before = await address();
    await command('POST', `/${direction}`, {});
    // A script that meets a page on its way into or out of the back-forward cache is never answered. The address is
    // the driver's own knowledge; when it has changed the page is in its place. It may stay the same in an application.
    await poll(
      async () => (await address()) !== before,
      () => '',
      500,
    ).catch(() => undefined);
    await arrived('load');
  };
  const act = async (type: string, actions: readonly object[]) => {
    await command('POST', '/actions', { actions: [{ type, id: type, actions }] });
  };
  const press = (keys: readonly string[]) => {
    const codes = keys.map(keyCode);
    return act('key', [
      ...codes.map((value) => ({ type: 'keyDown', value })),
      ...[...codes].reverse().map((value) => ({ type: 'keyUp', value })),
    ]);
  };
  const moveTo = (x: number, y: number) => ({ type: 'pointerMove', duration: 0, x, y });
  const goto = (url: string, until: Until) =>
    until === 'commit' ? assign({ run }, url, until) : load('/url', { url });
  const resize = async (width: number, height: number) => {
    const measure = async (what: string) => JSON.parse(await run(what)) as [number, number];
    const fits = async () => {
      const [innerWidth, innerHeight] = await measure(inner);
      if (innerWidth === width && innerHeight === height) return true;
      const [right, top] = await measure(around);
      await command('POST', '/window/rect', { width: width + right, height: height + top });
      return false;
    };
    await poll(fits, () => `The window did not take the size ${width} x ${height}`);
  };
  return {
    run,
    press,
    traverse,
    goto,
    resize,
    reload: () => load('/refresh', {}),
    click: (x, y) =>
      act('pointer', [
        moveTo(Math.round(x), Math.round(y)),
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ]),
    type: async (text) => {
      for (const character of text) await press([character]);
    },
    screenshot: async (path) => {
      await writeFile(path, String(await command('GET', '/screenshot')), 'base64');
    },
    emulate: () => Promise.reject(new Error('WebKit cannot emulate media: ask features.emulation first')),
    errors: async () => {
      // Errors are told synchronously: after this answer every earlier one is here.
      await run('Promise.resolve("")');
      return errors();
    },
    close: async () => void (await command('DELETE', '/window')),
    cookies: async () => (await command('GET', '/cookie')) as readonly DriverCookie[],
    deleteCookies: async () => void (await command('DELETE', '/cookie')),
    clean: async () => {
      await goto(await blankPage(), 'load');
      // the one thing that a tab carries from site to site
      await run(`Promise.resolve(window.name = '')`);
      // Nothing of the next page may lie under the pointer before a test moves it there.
      await act('pointer', [moveTo(0, 0)]);
      await resize(newPageSize.width, newPageSize.height);
      errors = errorsFromNow();
    },
  };
}

const inner = 'Promise.resolve(JSON.stringify([innerWidth, innerHeight]))';
const around = 'Promise.resolve(JSON.stringify([outerWidth - innerWidth, outerHeight - innerHeight]))';
