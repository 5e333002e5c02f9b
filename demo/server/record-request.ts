import type { IncomingMessage } from 'node:http';
import { urlOf } from './http.js';
import type { DemoLog, SeenRequest } from './log.js';

/** The names of the cookies a request carried. */
const cookieNames = (req: IncomingMessage): string[] =>
  (req.headers.cookie ?? '').split(/; */).flatMap((pair) => pair.split('=')[0] || []);

/** Writes a request of a gated service into the log. */
export const recordRequest = (
  log: DemoLog,
  req: IncomingMessage,
  what: Pick<SeenRequest, 'kind' | 'service'> & Partial<Pick<SeenRequest, 'bytes' | 'events'>>,
): void => {
  const { pathname, search } = urlOf(req);
  log.addRequest({
    at: new Date().toISOString(),
    method: req.method ?? '',
    path: pathname,
    query: search,
    bytes: 0,
    cookies: cookieNames(req),
    events: [],
    ...what,
  });
};
