import type { FastifyPluginAsync } from 'fastify';
import { listSeals } from '../../records/seal-days.js';
import type { HttpParts } from '../http-parts.js';

/** `/.well-known/placet-seals.json`: a root for each day. Whoever keeps a copy can tell later whether records were changed since. */
export const sealsRoute =
  ({ database }: Pick<HttpParts, 'database'>): FastifyPluginAsync =>
  async (app) => {
    app.get('/.well-known/placet-seals.json', async (_request, reply) => {
      reply.header('Cache-Control', 'max-age=3600');
      return {
        algorithm: 'SHA-256 Merkle tree (RFC 6962), chained by day',
        seals: await listSeals(database),
      };
    });
  };
