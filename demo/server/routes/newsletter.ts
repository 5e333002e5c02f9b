import type { IncomingMessage, ServerResponse } from 'node:http';
import { allowMethods, HttpError, readBody, readJson, SMALL_BODY, sendJson, urlOf } from '../http.js';
import { parseSignUp, parseUnsubscribe } from '../newsletter/requests.js';
import { recordRequest } from '../record-request.js';
import type { DemoState } from '../state.js';

/** The button of the page that the mail leads to, which works without JavaScript. */
const confirm = async (
  req: IncomingMessage,
  res: ServerResponse,
  { log, newsletter }: DemoState,
): Promise<void> => {
  const form = new URLSearchParams((await readBody(req, SMALL_BODY)).toString('utf8'));
  const german = form.get('language') === 'de' ? '/de' : '';
  const done = newsletter.confirm(form.get('token') ?? '');
  log.changed();
  res.writeHead(303, { location: `${german}/newsletter/${done ? 'confirmed' : 'confirm'}` });
  res.end();
};

/** `/api/public/…`: what the newsletter's form talks to. */
export const handleNewsletter = async (
  req: IncomingMessage,
  res: ServerResponse,
  state: DemoState,
): Promise<void> => {
  const { log, newsletter } = state;
  allowMethods(req, 'POST');
  // Another site's page must not sign anyone up or out.
  if (/^(cross|same)-site$/.test(String(req.headers['sec-fetch-site'] ?? ''))) {
    throw new HttpError(403, 'Only pages of this site may use this address.');
  }
  const path = urlOf(req).pathname;
  if (path === '/api/public/confirm') return confirm(req, res, state);
  const body = await readJson(req, SMALL_BODY);
  recordRequest(log, req, { kind: 'newsletter', service: 'newsletter' });
  if (path === '/api/public/opt-in') return sendJson(res, 202, newsletter.optIn(parseSignUp(body)));
  if (path === '/api/public/opt-out') return sendJson(res, 200, newsletter.optOut(parseUnsubscribe(body)));
  throw new HttpError(404, 'There is no such address.');
};
