import type { IncomingMessage, ServerResponse } from 'node:http';
import { createFiles } from './files.js';
import { urlOf } from './http.js';
import { recordRequest } from './record-request.js';
import { sendApp, sendPage, sendPlayground } from './routes/documents.js';
import { sendEmbed } from './routes/embeds.js';
import { handleIngest } from './routes/ingest.js';
import { handleInspector } from './routes/inspector.js';
import { handlePlacet } from './routes/placet.js';
import { handleSession } from './routes/session.js';
import type { DemoState } from './state.js';

type Handler = (req: IncomingMessage, res: ServerResponse, state: DemoState) => void | Promise<void>;

/** Who answers at an address: the first that fits. What fits none is a page of the site. */
const HANDLERS: readonly (readonly [RegExp, Handler])[] = [
  [/^\/ingest(\/|$)/, handleIngest],
  [/^\/(api\/public|newsletter)\/|^\/mailbox(\.json)?$|^\/\.well-known\/placet-seals\.json$/, handlePlacet],
  [/^\/demo\/[\w-]+\.html$/, sendEmbed],
  [/^\/demo\//, handleInspector],
  [/^\/app\/session$/, handleSession],
  [/^\/app(\/|$)/, sendApp],
  [/^\/playground(\/|$)/, sendPlayground],
];

/** Files that only a gated script element or an integration asks for. */
const GATED_SCRIPTS: Readonly<Record<string, string>> = {
  '/assets/posthog.js': 'posthog',
  '/assets/plan-clicks.js': 'posthog',
  '/assets/newsletter.js': 'newsletter',
};

/** Makes what answers every request to one demo, files included. */
export const createRouter = (
  state: DemoState,
): ((req: IncomingMessage, res: ServerResponse) => Promise<void>) => {
  const serveFile = createFiles(state.sources);
  return async (req, res) => {
    const path = urlOf(req).pathname;
    const gatedFor = GATED_SCRIPTS[path];
    if (gatedFor) recordRequest(state.log, req, { kind: 'script', service: gatedFor });
    if (path.startsWith('/ingest/static/'))
      recordRequest(state.log, req, { kind: 'ingest', service: 'posthog' });
    if (serveFile(req, res, path)) return;
    const [, handle = sendPage] = HANDLERS.find(([pattern]) => pattern.test(path)) ?? [];
    await handle(req, res, state);
  };
};
