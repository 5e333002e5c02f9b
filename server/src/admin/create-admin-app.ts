import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import Fastify, { type FastifyError } from 'fastify';
import type { AdminParts } from './admin-parts.js';
import { authorize } from './authorize.js';
import { newsletterRoutes } from './newsletter-routes.js';
import { recordRoutes } from './record-routes.js';

const options = {
  bodyLimit: 64 * 1024,
  requestTimeout: 10_000,
  logger: false,
  ajv: { customOptions: { coerceTypes: false, removeAdditional: false } },
} as const;

/** What operators and their programs may ask: on a port of its own, so that no mistake in a proxy makes it public. */
export const createAdminApp = async (parts: AdminParts) => {
  const app = Fastify(options).withTypeProvider<TypeBoxTypeProvider>();
  app.removeContentTypeParser('text/plain');
  authorize(app, parts);
  app.setErrorHandler((error: FastifyError, _request, reply) => {
    if (error.validation) return reply.code(422).send({ error: 'invalid', message: error.message });
    if (error.statusCode && error.statusCode < 500)
      return reply.code(error.statusCode).send({ error: 'refused', message: 'The request cannot be read.' });
    parts.onError(error);
    return reply.code(500).send({ error: 'failed', message: 'Something went wrong here.' });
  });
  app.setNotFoundHandler((_request, reply) =>
    reply.code(404).send({ error: 'not-found', message: 'Nothing here.' }),
  );
  app.addHook('onSend', async (_request, reply) => {
    reply.header('Cache-Control', 'no-store');
  });
  app.get('/metrics', async (_request, reply) =>
    reply.type('text/plain; version=0.0.4; charset=utf-8').send(await parts.metrics()),
  );
  await app.register(recordRoutes(parts));
  await app.register(newsletterRoutes(parts));
  return app;
};
