import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { onTestFinished } from 'vitest';
import type { SiteServer } from '../../../demo/server/site-server.js';
import { createDemoServer, type DemoServer } from '../../../demo/server.js';
import { openSession, type Session, type SessionOptions, type Tab } from '../../support/browser';
import { listen } from '../../support/browser/listen.js';

/** The demo on a free port, and a visitor on it. */
export interface DemoVisit {
  readonly demo: DemoServer;
  readonly session: Session;
  readonly tab: Tab;
  url(path: string): string;
  /** The names of the events that PostHog's SDK has sent so far. */
  events(): readonly string[];
  /** How many requests PostHog's SDK has sent so far. */
  ingested(): number;
}

/**
 * PostHog's SDK keeps silent before robots (`navigator.webdriver`, "Headless" in the user agent). The visitor of these
 * tests is to be counted like a person, so the page gets a person's `navigator`.
 */
const asPerson = `for (const [name, get] of Object.entries({
  webdriver: () => false,
  userAgent: ((own) => () => own.replace('Headless', ''))(navigator.userAgent),
  userAgentData: () => undefined,
})) Object.defineProperty(Navigator.prototype, name, { get, configurable: true });`;

const withPerson = (response: ServerResponse): void => {
  const { end } = response;
  Object.assign(response, {
    end(body?: unknown, ...rest: unknown[]) {
      const text = String(body ?? '');
      const nonce = /<script[^>]* nonce="([^"]*)"/.exec(text)?.[1];
      const page = nonce
        ? text.replace('<head>', `<head><script nonce="${nonce}">${asPerson}</script>`)
        : body;
      return Reflect.apply(end, response, [page, ...rest]);
    },
  });
};

/** Takes every decision, and keeps none: the real server costs seconds, and most tests look at the page alone. */
const takesAll: SiteServer = {
  handler(request, response) {
    request.resume().once('end', () => {
      response.writeHead(201, { 'content-type': 'application/json' });
      response.end('{}');
    });
  },
  newsletter: () => ({ proofs: [], readers: [] }),
  onChange: () => undefined,
};

/** What a visit may be told to differ in. */
export interface VisitOptions extends SessionOptions {
  readonly build?: 'built' | 'unbuilt';
  readonly inspector?: 'open' | 'off';
}

/** Starts the demo and opens one of its pages in a fresh profile, on a host below a parent that can hold cookies. */
export const visitDemo = async (
  path = '/',
  { build = 'built', inspector = 'off', ...options }: VisitOptions = {},
): Promise<DemoVisit> => {
  const demo = createDemoServer({ inspector, isBuilt: build === 'built', siteServer: takesAll });
  const server = createServer((request: IncomingMessage, response) => {
    withPerson(response);
    demo.handler(request, response);
  });
  const port = await listen(server);
  onTestFinished(() => {
    demo.close();
    server.closeAllConnections();
    server.close();
  });
  const url = (to: string): string => `http://app.example.localhost:${port}${to}`;
  const session = await openSession(options);
  const tab = await session.newTab();
  await tab.goto(url(path));
  const sent = () => demo.log.requests.filter(({ kind }) => kind === 'ingest');
  return {
    demo,
    session,
    tab,
    url,
    events: () => sent().flatMap(({ events }) => events.map(({ event }) => event)),
    ingested: () => sent().length,
  };
};

/** Every cookie (the browser's list, so `HttpOnly` too), and every key of the page's storage. */
export const leftIn = async ({ session, tab, url }: DemoVisit): Promise<readonly string[]> => [
  ...(await session.cookies(url('/'))).map(({ name }) => `cookie ${name}`),
  ...(await tab.evaluate(async () => [
    ...Object.keys(localStorage).map((key) => `localStorage ${key}`),
    ...Object.keys(sessionStorage).map((key) => `sessionStorage ${key}`),
    ...(await indexedDB.databases()).map(({ name }) => `indexedDB ${name}`),
  ])),
];

/** Waits until the cookie no longer says that the server has to be told. */
export const serverKnows = (tab: Tab): Promise<boolean> =>
  tab.waitFor(() => /klaro=/.test(document.cookie) && !/%22u%22/.test(document.cookie));
