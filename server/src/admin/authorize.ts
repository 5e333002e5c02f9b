import { createHash, timingSafeEqual } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { addAuditEntry } from '../audit/audit-entry.js';
import { keyedHash } from '../keys/keyed-hash.js';
import type { AdminKey } from '../settings/setting-problem.js';
import type { AdminParts } from './admin-parts.js';
import { adminFactsOf } from './admin-routes.js';

/** Whose key this is. All are compared, each in the same time. */
const holderOf = (keys: readonly AdminKey[], authorization = ''): AdminKey | undefined => {
  const given = createHash('sha256')
    .update(authorization.replace(/^Bearer /, ''))
    .digest();
  const fitting = keys.filter(({ hash }) => timingSafeEqual(Buffer.from(hash, 'hex'), given));
  return fitting[0];
};

const routeOf = ({ method, routeOptions: { url = '*' } }: FastifyRequest): string => `${method} ${url}`;

/** What a request is about, as it may be kept: the hash of an address. */
const objectOf = ({ ring }: AdminParts, { body }: FastifyRequest): string | undefined => {
  const { email } = Object(body) as { email?: unknown };
  return typeof email === 'string' ? keyedHash(ring, 'email', email.toLowerCase()).hash : undefined;
};

/**
 * Lets nobody in without a key, nor to what its scopes do not name, and writes down who asked for what before it is answered (server.md S28). Without
 * a key every address looks the same.
 */
export const authorize = (app: FastifyInstance, parts: AdminParts): void => {
  const holders = new WeakMap<FastifyRequest, AdminKey>();
  const refuse = (reply: FastifyReply, status: number, error: string, message: string) =>
    reply.code(status).send({ error, message });
  app.addHook('onRequest', async (request, reply) => {
    const holder = holderOf(parts.keys, request.headers.authorization);
    if (!holder) return refuse(reply, 401, 'key', 'A key is needed.');
    const scope = adminFactsOf(routeOf(request))?.scope;
    if (scope && !holder.scopes.includes(scope))
      return refuse(reply, 403, 'scope', `The key has no scope "${scope}".`);
    holders.set(request, holder);
  });
  app.addHook('preHandler', async (request) => {
    const action = routeOf(request);
    const holder = holders.get(request);
    if (!holder || !adminFactsOf(action) || action.endsWith('/metrics')) return;
    const object = objectOf(parts, request);
    await addAuditEntry(parts, { at: parts.now(), actor: holder.name, action, ...(object && { object }) });
  });
};
