import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { routeOf } from './access-line.js';
import type { HttpParts } from './http-parts.js';
import { factsOf } from './public-routes.js';
import { Refusal } from './refusal.js';

const DAY = '86400';

/** Is this the origin of the server's own site, or of another that the settings name? */
const isOwn = ({ publicUrl, origins }: HttpParts, { headers: { origin }, host }: FastifyRequest): boolean => {
  if (!origin || !URL.canParse(origin)) return false;
  return new URL(origin).host === host || origin === new URL(publicUrl()).origin || origins.includes(origin);
};

/**
 * Refuses a browser that is on another site (server.md S20, S25): its header `Origin` says so. Programs have none; what they say nobody
 * can check. What a mailed token opens is asked for by pages without a referrer, whose origin is `null`: there the token decides.
 */
const checkOrigin = (parts: HttpParts, request: FastifyRequest, reply: FastifyReply): void => {
  if (request.headers.origin === undefined || factsOf(routeOf(request))?.from !== 'own-sites') return;
  reply.header('Vary', 'Origin');
  if (!isOwn(parts, request)) throw new Refusal(403, 'origin', 'This site may not post here.');
  reply.header('Access-Control-Allow-Origin', request.headers.origin);
};

const checkLimit = ({ limiter }: HttpParts, request: FastifyRequest): void => {
  const limit = factsOf(routeOf(request))?.limit;
  const wait = limit ? limiter.take(limit, request.ip) : 0;
  if (wait) throw new Refusal(429, 'too-many', 'Too many requests: please wait.', wait);
};

/** Answers the question that a browser asks before it posts JSON to another origin. */
const preflight =
  (parts: HttpParts) =>
  async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    reply.header('Vary', 'Origin');
    if (!isOwn(parts, request)) return reply.code(403).send();
    return reply
      .code(204)
      .header('Access-Control-Allow-Origin', request.headers.origin)
      .header('Access-Control-Allow-Methods', 'POST')
      .header('Access-Control-Allow-Headers', 'Content-Type')
      .header('Access-Control-Max-Age', DAY)
      .send();
  };

/** What every request passes before its route, and what stops a route that nobody wrote down. */
export const addGuard = (app: FastifyInstance, parts: HttpParts): void => {
  app.addHook('onRoute', ({ method, url }) => {
    for (const each of [method].flat()) {
      if (each !== 'OPTIONS' && !factsOf(`${each} ${url}`))
        throw new Error(`${each} ${url} is not in PUBLIC_ROUTES.`);
    }
  });
  app.addHook('onRequest', async (request, reply) => {
    reply.header('X-Request-Id', request.id);
    checkLimit(parts, request);
    checkOrigin(parts, request, reply);
  });
  app.options('/api/public/*', preflight(parts));
};
