import { createServer, type RequestListener } from 'node:http';
import { resolve } from 'node:path';
import { defaultSources, type FileSources } from './server/files.js';
import { sendFailure } from './server/http.js';
import { DemoLog } from './server/log.js';
import { Newsletter } from './server/newsletter/newsletter.js';
import { createRouter } from './server/router.js';
import type { DemoState } from './server/state.js';

/** How a demo differs from the one that `npm start` shows. */
export interface DemoOptions extends Partial<FileSources> {
  /** Send the pages with a nonce, `strict-dynamic` and Trusted Types. Default `true`; `?csp=off` switches one page. */
  readonly strictCsp?: boolean;
  /** Send the site's pages with the config built in. Default `true`, where the config is the demo's own. */
  readonly isBuilt?: boolean;
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

/** Makes the demo's request handler, with a log and a mailing list of its own. */
export const createDemoServer = ({
  strictCsp = true,
  inspector = 'closed',
  dist = defaultSources.dist,
  config = defaultSources.config,
  isBuilt = config === defaultSources.config,
}: DemoOptions = {}): DemoServer => {
  const newsletter = new Newsletter(new Map());
  const log = new DemoLog(({ requests, violations }) => ({
    requests: requests.slice(-100),
    seen: requests.length,
    violations: violations.length,
    newsletter: newsletter.list(),
  }));
  const state: DemoState = { log, newsletter, sources: { dist, config }, strictCsp, isBuilt, inspector };
  const route = createRouter(state);
  return {
    log,
    newsletter,
    handler: (req, res) => {
      route(req, res).catch((error: unknown) => sendFailure(res, error));
    },
    close: () => log.close(),
  };
};

/** Starts the demo on this machine, on the next port when one is taken. */
const start = (port = Number(process.env.PORT) || 4173, host = process.env.HOST ?? 'localhost'): void => {
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

  The marketing site as \`placet build\` makes it; with its config read in the browser: ${origin}/?build=off

  Ctrl+C ends it.
`);
  });
  server.listen(candidate, host);
};

if (process.argv[1] && resolve(process.argv[1]) === import.meta.filename) start();
