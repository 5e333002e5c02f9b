import type { IncomingMessage, ServerResponse } from 'node:http';
import { HttpError, urlOf } from '../http.js';
import { recordRequest } from '../record-request.js';
import type { DemoState } from '../state.js';

/** What the newsletter's gated script posts to; the button behind a mailed link posts no JSON. */
const isFromScript = (path: string, { headers }: IncomingMessage): boolean =>
  /^\/(api\/public\/opt-in|newsletter\/unsubscribe)$/.test(path) &&
  /^application\/json\b/.test(headers['content-type'] ?? '');

/** What the site's own server answers: decisions, the newsletter and its pages, the mailbox. */
export const handlePlacet = (
  req: IncomingMessage,
  res: ServerResponse,
  { log, siteServer }: DemoState,
): void => {
  if (!siteServer) throw new HttpError(503, 'This demo runs without the server that answers here.');
  const path = urlOf(req).pathname;
  if (isFromScript(path, req)) recordRequest(log, req, { kind: 'newsletter', service: 'newsletter' });
  if (req.method === 'POST' && /^\/api\/public\/consent(\/erase)?$/.test(path))
    res.once('finish', () => log.addTold());
  siteServer.handler(req, res);
};
