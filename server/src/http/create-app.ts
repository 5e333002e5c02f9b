import { randomUUID } from 'node:crypto';
import formbody from '@fastify/formbody';
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import Fastify, { type FastifyInstance } from 'fastify';
import { accessLineOf } from './access-line.js';
import { answerError } from './answer-error.js';
import { addGuard } from './guard.js';
import type { HttpParts } from './http-parts.js';
import { PAGE_STYLE } from './page-style.js';
import { askForOwnDataRoute } from './public/ask-for-own-data-route.js';
import { confirmRoutes } from './public/confirm-routes.js';
import { healthRoutes } from './public/health-routes.js';
import { mailboxRoutes } from './public/mailbox-routes.js';
import { optInRoute } from './public/opt-in-route.js';
import { ownDataRoutes } from './public/own-data-routes.js';
import { ownRecordsRoutes } from './public/own-records-routes.js';
import { preferencesRoutes } from './public/preferences-routes.js';
import { recordRoutes } from './public/record-routes.js';
import { refuseMailRoutes } from './public/refuse-mail-routes.js';
import { sealsRoute } from './public/seals-route.js';
import { unsubscribeRoutes } from './public/unsubscribe-routes.js';

const SECOND = 1000;

/** Options that Fastify leaves open, or that silently mend what must be refused (policies.md V01). */
const options = {
  bodyLimit: 8 * 1024,
  connectionTimeout: 10 * SECOND,
  requestTimeout: 10 * SECOND,
  // longer than what proxies keep, so that it is never us who closes a connection that a request is on its way on
  keepAliveTimeout: 75 * SECOND,
  maxRequestsPerSocket: 1000,
  http: { maxHeaderSize: 8 * 1024, headersTimeout: 5 * SECOND, connectionsCheckingInterval: SECOND },
  logger: false,
  requestIdHeader: false,
  genReqId: () => randomUUID(),
  ajv: {
    customOptions: { coerceTypes: false, removeAdditional: false, useDefaults: false, allErrors: false },
  },
} as const;
/** How many connections there may be at once: each costs memory, also one that says nothing. */
const MOST_CONNECTIONS = 2000;

/** Each adds its own addresses. */
const PUBLIC = [
  healthRoutes,
  ...[recordRoutes, ownRecordsRoutes, sealsRoute],
  ...[
    optInRoute,
    confirmRoutes,
    refuseMailRoutes,
    unsubscribeRoutes,
    askForOwnDataRoute,
    ownDataRoutes,
    preferencesRoutes,
  ],
];

/** Headers of every answer. */
const addHeaders = (app: FastifyInstance): void => {
  let isClosing = false;
  app.addHook('preClose', async () => {
    isClosing = true;
  });
  app.addHook('onSend', async (_request, reply) => {
    // else a connection whose last request was under way when we were told to stop would be kept, and waited for
    if (isClosing) reply.header('Connection', 'close');
    reply.header('X-Content-Type-Options', 'nosniff');
    if (!reply.hasHeader('Cache-Control')) reply.header('Cache-Control', 'no-store');
  });
};

/**
 * The public server: all that a visitor's browser may ask, and nothing that reads a list. `prepare` sees it before its first route: what writes the
 * OpenAPI file listens there.
 */
export const createApp = async (
  parts: HttpParts,
  prepare: (app: FastifyInstance) => Promise<void> = async () => undefined,
) => {
  const app = Fastify({
    ...options,
    trustProxy: [...parts.trustProxy],
  }).withTypeProvider<TypeBoxTypeProvider>();
  await prepare(app);
  // with it, a form of another site could post without being asked first
  app.removeContentTypeParser('text/plain');
  app.setErrorHandler(answerError(parts));
  app.setNotFoundHandler((_request, reply) =>
    reply.code(404).send({ error: 'not-found', message: 'Nothing here.' }),
  );
  app.server.maxConnections = MOST_CONNECTIONS;
  addGuard(app, parts);
  app.addHook('onResponse', async (request, reply) =>
    parts.onAnswer({
      line: accessLineOf(request, reply, parts.now()),
      seconds: reply.elapsedTime / SECOND,
    }),
  );
  addHeaders(app);
  await app.register(formbody, { bodyLimit: 8 * 1024 });
  app.get('/newsletter/page.css', async (_request, reply) =>
    reply.header('Cache-Control', 'max-age=3600').type('text/css; charset=utf-8').send(PAGE_STYLE),
  );
  for (const routes of PUBLIC) await app.register(routes(parts));
  if (parts.mailbox) await app.register(mailboxRoutes(parts.mailbox));
  return app;
};
