import type { IncomingMessage, ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import type { SiteRequest } from './request-log';

/** Answers a request, now or later, and says so with `true`; anything else passes it on. */
export type Route = (
  request: SiteRequest,
  response: ServerResponse,
  incoming: IncomingMessage,
) => Answered | Promise<Answered>;

// biome-ignore lint/suspicious/noConfusingVoidType: a route that only sometimes answers need not say `return false`.
type Answered = boolean | void;

/** Headers of a response; a list sends the header several times. */
export type Headers = Readonly<Record<string, string | readonly string[]>>;

/** What stands at an address: HTML, or a body with its own type, status and headers. */
export type Page =
  | string
  | {
      readonly body?: string;
      readonly type?: string;
      readonly status?: number;
      readonly headers?: Headers;
    };

/** Pages by path, without the query. A function makes the page for each request. */
export type Pages = Readonly<Record<string, Page | ((request: SiteRequest) => Page)>>;

/** Serves pages by their exact path. */
export function pageRoute(pages: Pages): Route {
  return (request, response) => {
    const entry = Object.hasOwn(pages, request.path) ? pages[request.path] : undefined;
    if (entry === undefined) return false;
    const page = typeof entry === 'function' ? entry(request) : entry;
    const {
      body = '',
      type = 'text/html',
      status = 200,
      headers = {},
    } = typeof page === 'string' ? { body: page } : page;
    setHeaders(response, { 'content-type': `${type}; charset=utf-8`, ...headers });
    response.writeHead(status).end(body);
    return true;
  };
}

/** Serves a folder below a prefix; the folder is relative to the root of the repository. */
export function directoryRoute(prefix: string, folder: string): Route {
  const root = fileURLToPath(new URL(folder, new URL('../../../', import.meta.url)));
  // `dev` reads files as they are asked for; otherwise sirv lists the whole folder first, node_modules included.
  const files = sirv(root, { dev: true });
  return ({ path, search }, response, incoming) => {
    if (!path.startsWith(prefix)) return false;
    incoming.url = path.slice(prefix.length - 1) + search;
    return new Promise((resolve) => {
      response.once('close', () => resolve(true));
      files(incoming, response, () => resolve(false));
    });
  };
}

/** Sets several headers at once. */
export function setHeaders(response: ServerResponse, headers: Headers): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
}
