import type { RequestListener } from 'node:http';
import { defaultSources, type FileSources } from './server/files.js';
import { sendFailure } from './server/http.js';
import { DemoLog } from './server/log.js';
import { createRouter } from './server/router.js';
import type { SiteServer } from './server/site-server.js';

/** How a demo differs from the one that `npm start` shows. */
export interface DemoOptions extends Partial<FileSources> {
  /** Send the pages with a nonce, `strict-dynamic` and Trusted Types. Default `true`; `?csp=off` switches one page. */
  readonly strictCsp?: boolean;
  /** Send the site's pages with the config built in. Default `true`, where the config is the demo's own. */
  readonly isBuilt?: boolean;
  /** How the inspector stands on the pages. Default `closed`. */
  readonly inspector?: 'open' | 'closed' | 'off';
  /** What takes decisions and sign-ups. Default: nothing, and who asks for it is told so. */
  readonly siteServer?: SiteServer;
}

/** The demo, to be mounted on any http or https server. */
export interface DemoServer {
  readonly handler: RequestListener;
  /** Requests that only an allowed service can cause, and violations of the policy. */
  readonly log: DemoLog;
  /** Ends open streams, so that the server below can close. */
  close(): void;
}

/** Makes the demo's request handler, with a log of its own. */
export const createDemoServer = ({
  strictCsp = true,
  inspector = 'closed',
  dist = defaultSources.dist,
  config = defaultSources.config,
  isBuilt = config === defaultSources.config,
  siteServer,
}: DemoOptions = {}): DemoServer => {
  const log = new DemoLog(({ requests, violations, told }) => ({
    requests: requests.slice(-100),
    violations: violations.length,
    told,
    newsletter: siteServer?.newsletter() ?? { proofs: [], readers: [] },
  }));
  siteServer?.onChange(() => log.changed());
  const route = createRouter({ log, siteServer, sources: { dist, config }, strictCsp, isBuilt, inspector });
  return {
    log,
    handler: (req, res) => {
      route(req, res).catch((error: unknown) => sendFailure(res, error));
    },
    close: () => log.close(),
  };
};
