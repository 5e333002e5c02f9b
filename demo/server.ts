import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import { resolve } from 'node:path';
import { createFiles, defaultSources, type FileSources } from './server/files.js';
import { HttpError, send, urlOf } from './server/http.js';
import { handleIngest, recordRequest } from './server/ingest.js';
import { DemoLog } from './server/log.js';
import { Newsletter } from './server/newsletter/newsletter.js';
import {
  type DemoState,
  type Embed,
  handleDemo,
  handleNewsletter,
  handleSession,
  sendApp,
  sendEmbed,
  sendPage,
  sendPlayground,
} from './server/routes.js';
import { findPage, notFoundPage } from './server/site-map.js';

export interface DemoOptions extends Partial<FileSources> {
  /** Send the pages with a nonce, `strict-dynamic` and Trusted Types. Default `true`; `?csp=off` switches one page. */
  readonly strictCsp?: boolean;
  /** How the inspector stands on the pages. Default `closed`. */
  readonly inspector?: 'open' | 'closed' | 'off';
}

/** The demo, to be mounted on any http or https server. */
export interface DemoServer {
  readonly handler: RequestListener;
  /** Requests that only an allowed service can cause, and violations of the policy. */
  readonly log: DemoLog;
  readonly newsletter: Newsletter;
  /** Ends open streams, so that the server below can close. */
  close(): void;
}

/** Files that only a gated script element or an integration asks for. */
const GATED_SCRIPTS: Readonly<Record<string, string>> = {
  '/assets/posthog.js': 'posthog',
  '/assets/plan-clicks.js': 'posthog',
  '/assets/newsletter.js': 'newsletter',
};

/** Documents that only a gated frame asks for: each stands for the page of another company. */
const EMBEDS: Readonly<Record<string, Embed>> = {
  '/demo/map.html': { service: 'map', file: 'map.html' },
  '/demo/film.html': { service: 'film', file: 'film.html' },
  '/demo/clip.html': { service: 'clip', file: 'clip.html' },
  '/demo/form.html': { service: 'trip-form', file: 'form.en.html' },
  '/demo/form-de.html': { service: 'trip-form', file: 'form.de.html' },
};

/** Makes the demo's request handler, with a log and a mailing list of its own. */
export const createDemoServer = ({
  strictCsp = true,
  inspector = 'closed',
  dist = defaultSources.dist,
  config = defaultSources.config,
}: DemoOptions = {}): DemoServer => {
  const newsletter = new Newsletter(new Map());
  const log = new DemoLog(({ requests, violations }) => ({
    requests: requests.slice(-100),
    seen: requests.length,
    violations: violations.length,
    newsletter: newsletter.list(),
  }));
  const state: DemoState = { log, newsletter, sources: { dist, config }, strictCsp, inspector };
  const serveFile = createFiles(state.sources);

  const route = async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
    const path = urlOf(req).pathname;
    const gatedFor = GATED_SCRIPTS[path];
    if (gatedFor) recordRequest(log, req, { kind: 'script', service: gatedFor });
    if (path.startsWith('/ingest/static/')) recordRequest(log, req, { kind: 'ingest', service: 'posthog' });
    if (serveFile(req, res, path)) return;
    if (path === '/ingest' || path.startsWith('/ingest/')) return handleIngest(req, res, log);
    if (path.startsWith('/api/public/')) return handleNewsletter(req, res, state);
    const embed = EMBEDS[path];
    if (embed) return sendEmbed(req, res, state, embed);
    if (path.startsWith('/demo/')) return handleDemo(req, res, state);
    if (path === '/app/session') return handleSession(req, res);
    if (path === '/app' || path.startsWith('/app/')) return sendApp(req, res, state);
    if (path === '/playground' || path.startsWith('/playground/')) return sendPlayground(req, res, state);
    const page = findPage(path) ?? notFoundPage(path);
    if (page) sendPage(req, res, page, state);
  };

  return {
    log,
    newsletter,
    handler: (req, res) => {
      route(req, res).catch((error: unknown) => {
        const known = error instanceof HttpError;
        if (!known) console.error(error);
        const message = known ? error.message : 'The demo failed at this request; its terminal says why.';
        if (!res.headersSent) {
          const body = JSON.stringify({ error: message });
          send(res, known ? error.status : 500, 'application/json', body, known ? error.headers : {});
        } else {
          res.end();
        }
      });
    },
    close: () => log.close(),
  };
};

/** Starts the demo on this machine, on the next port when one is taken. */
export const start = (
  port = Number(process.env.PORT) || 4173,
  host = process.env.HOST ?? 'localhost',
): void => {
  const demo = createDemoServer({ strictCsp: process.env.DEMO_CSP !== 'off', inspector: 'open' });
  const server = createServer(demo.handler);
  let candidate = port;
  server.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE' || candidate >= port + 20) throw error;
    candidate += 1;
    server.listen(candidate, host);
  });
  server.on('listening', () => {
    const origin = `http://${host}:${candidate}`;
    console.log(`
  Placet demo

  Marketing site   ${origin}/        Deutsch: ${origin}/de/
  Single-page app  ${origin}/app/
  Internal platform ${origin}/platform
  Playground       ${origin}/playground/
  What was sent    ${origin}/demo/log

  Ctrl+C ends it.
`);
  });
  server.listen(candidate, host);
};

if (process.argv[1] && resolve(process.argv[1]) === import.meta.filename) start();
