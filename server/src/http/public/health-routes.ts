import type { FastifyPluginAsync } from 'fastify';
import { isReady } from '../health.js';
import type { HttpParts } from '../http-parts.js';

/** For whoever watches: does it live, and can requests be sent to it? */
export const healthRoutes =
  ({ health }: Pick<HttpParts, 'health'>): FastifyPluginAsync =>
  async (app) => {
    app.get('/healthz', async () => ({ status: 'alive' }));
    app.get('/readyz', async (_request, reply) => {
      const found = await health();
      return reply.code(isReady(found) ? 200 : 503).send(found);
    });
  };
