import type { IncomingMessage, ServerResponse } from 'node:http';
import { allowMethods, HttpError, readBody, readJson, SMALL_BODY, send, sendJson, urlOf } from '../http.js';
import type { DemoState } from '../state.js';

/** A browser may send a report of some length. */
const LARGEST_REPORT = 64_000;

const sendLog = (req: IncomingMessage, res: ServerResponse, { log }: DemoState): void => {
  allowMethods(req, 'GET', 'DELETE');
  if (req.method === 'DELETE') log.clear();
  sendJson(res, 200, log.requests);
};

const takeReport = async (req: IncomingMessage, res: ServerResponse, { log }: DemoState): Promise<void> => {
  allowMethods(req, 'GET', 'POST');
  if (req.method === 'GET') return sendJson(res, 200, log.violations);
  const text = (await readBody(req, LARGEST_REPORT)).toString('utf8');
  let report: unknown = text;
  try {
    report = JSON.parse(text);
  } catch {
    // Kept as text: a report that is no JSON is still a report.
  }
  log.addViolation(report);
  send(res, 204, 'text/plain', '');
};

const openOrClose = async (req: IncomingMessage, res: ServerResponse, state: DemoState): Promise<void> => {
  allowMethods(req, 'PUT');
  const { state: wanted } = await readJson(req, SMALL_BODY);
  if (wanted !== 'open' && wanted !== 'closed') throw new HttpError(400, '"state" has to be open or closed.');
  if (state.inspector !== 'off') state.inspector = wanted;
  sendJson(res, 200, { state: state.inspector });
};

/** `/demo/…`: what the inspector reads, and where the browser reports violations of the policy. */
export const handleInspector = (
  req: IncomingMessage,
  res: ServerResponse,
  state: DemoState,
): void | Promise<void> => {
  const path = urlOf(req).pathname;
  if (path === '/demo/log') return sendLog(req, res, state);
  if (path === '/demo/csp-report') return takeReport(req, res, state);
  if (path === '/demo/inspector') return openOrClose(req, res, state);
  if (path !== '/demo/log/stream') throw new HttpError(404, 'There is no such address.');
  allowMethods(req, 'GET');
  state.log.stream(res);
};
