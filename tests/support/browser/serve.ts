import { createServer, type RequestListener } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { certificate } from './certificate';
import { closeLater } from './cleanup';
import { probeErrors } from './error-probe';
import { answerHarness } from './harness-routes';
import { listen } from './listen';
import { poll } from './poll';
import { readRequest, type SiteRequest } from './request-log';
import { directoryRoute, type Headers, type Pages, pageRoute, type Route, setHeaders } from './routes';

/** What a site serves. Tried in this order: `handler`, `pages`, `directories`; then 404. */
export interface SiteOptions {
  /** Takes a request by returning `true`; it may answer later. */
  readonly handler?: Route;
  readonly pages?: Pages;
  /** By prefix with both slashes, `/placet/` for example; folders relative to the root of the repository. */
  readonly directories?: Readonly<Record<string, string>>;
  /** Sent with every response. */
  readonly headers?: Headers;
  readonly https?: boolean;
}

/** A website on a free port of this machine. */
export interface Site {
  /** Every request received. A browser's own for a favicon is left out unless the site has one. */
  readonly requests: readonly SiteRequest[];
  /** While true the site hangs up on every request, as if the network were gone. */
  offline: boolean;
  /** The address of a path. Every host below `localhost` leads here. */
  url(path: string, options?: { readonly host?: string }): string;
  /** How often a path was asked for. */
  count(path: string): number;
  /** Waits until a path was asked for and returns the first such request. */
  received(path: string): Promise<SiteRequest>;
}

/** Starts a website. It stops by itself after the test. */
export async function serve(options: SiteOptions): Promise<Site> {
  const { handler, pages = {}, directories = {}, headers = {}, https = false } = options;
  const requests: SiteRequest[] = [];
  const isBrowsersOwn = ({ path }: SiteRequest) => path === '/favicon.ico' && !Object.hasOwn(pages, path);
  const routes: readonly Route[] = [
    ...(handler ? [handler] : []),
    pageRoute(pages),
    ...Object.entries(directories).map(([prefix, folder]) => directoryRoute(prefix, folder)),
    (_, response) => void response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found'),
  ];

  const port = await start(https, async (incoming, response) => {
    const request = await readRequest(incoming);
    if (answerHarness(request, response)) return;
    if (site.offline) return void incoming.socket.destroy();
    if (isBrowsersOwn(request)) return void response.writeHead(204).end();
    requests.push(request);
    // Always asked again, so that the log tells every load, yet free to enter the back-forward cache.
    setHeaders(response, { 'cache-control': 'no-cache', ...headers });
    probeErrors(response);
    for (const route of routes) if (await route(request, response, incoming)) return;
  });

  const site: Site = {
    requests,
    offline: false,
    url: (path, { host = 'localhost' } = {}) => `${https ? 'https' : 'http'}://${host}:${port}${path}`,
    count: (path) => requests.filter((request) => request.path === path).length,
    received: (path) =>
      poll(
        async () => requests.find((request) => request.path === path),
        () => `${path} was never asked for`,
      ),
  };
  return site;
}

async function start(https: boolean, listener: RequestListener): Promise<number> {
  const server = https ? createSecureServer(await certificate(), listener) : createServer(listener);
  closeLater(async () => {
    const closed = new Promise((resolve) => server.close(resolve));
    server.closeAllConnections();
    await closed;
  });
  return listen(server);
}
