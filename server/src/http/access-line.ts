import type { FastifyReply, FastifyRequest } from 'fastify';
import { factsOf } from './public-routes.js';

/** What is logged of a request: these ten fields and no other (policies.md V12). */
export interface AccessLine {
  /** ISO 8601 in UTC. */
  readonly time: string;
  readonly ip: string;
  readonly host: string;
  /** One of ours, without its query, where tokens are; `*` for any other, in which anything might stand. */
  readonly path: string;
  readonly method: string;
  readonly status: number;
  /** Header `User-Agent`. */
  readonly agent: string;
  /** The origin of the page before: what is behind it may be a token of another site. */
  readonly referrer: string;
  /** Made here for each request, as in the header `X-Request-Id` of its answer. */
  readonly request: string;
  /** What the rate limit said; `none` where there is none. */
  readonly limit: 'allowed' | 'refused' | 'none';
}

const LONGEST = 256;
const cut = (text = ''): string => text.slice(0, LONGEST);

const decisionOn = (route: string, status: number): AccessLine['limit'] => {
  if (!factsOf(route)?.limit) return 'none';
  return status === 429 ? 'refused' : 'allowed';
};

/** The route that a request found, as `GET /healthz`, or `GET *`. */
export const routeOf = ({ method, routeOptions: { url = '*' } }: FastifyRequest): string =>
  `${method} ${url}`;

/** What is logged of a request that was answered at a time. */
export const accessLineOf = (request: FastifyRequest, { statusCode }: FastifyReply, at: Date): AccessLine => {
  const { headers, ip, host, method, id, routeOptions } = request;
  const referrer = headers.referer ?? '';
  return {
    time: at.toISOString(),
    ip,
    host: cut(host),
    path: routeOptions.url ?? '*',
    method,
    status: statusCode,
    agent: cut(headers['user-agent']),
    referrer: URL.canParse(referrer) ? cut(new URL(referrer).origin) : '',
    request: id,
    limit: decisionOn(routeOf(request), statusCode),
  };
};
