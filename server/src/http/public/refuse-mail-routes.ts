import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { refuseMail } from '../../newsletter/unsubscribe.js';
import type { HttpParts } from '../http-parts.js';
import { buttonPage } from '../page.js';
import { showPageOf, wantsPage } from '../show-page.js';
import { TokenInBody, TokenInQuery } from './token-schema.js';

/** "This was not me": the page behind the mail's second link, and what its button posts. */
export const refuseMailRoutes = (parts: HttpParts): FastifyPluginAsyncTypebox => {
  const { newsletter, now } = parts;
  const showPage = showPageOf(parts);
  return async (app) => {
    app.get('/newsletter/not-me', { schema: { querystring: TokenInQuery } }, async (request, reply) => {
      const { token = '' } = request.query;
      return showPage(request, reply, ({ notMePage }, lang) =>
        buttonPage(notMePage, { action: `/api/public/newsletter/not-me?lang=${lang}`, hidden: { token } }),
      );
    });
    app.post('/api/public/newsletter/not-me', { schema: { body: TokenInBody } }, async (request, reply) => {
      await refuseMail(newsletter, request.body.token, now());
      if (!wantsPage(request)) return reply.send({ status: 'done' });
      return showPage(request, reply, ({ notMeDonePage }) => notMeDonePage);
    });
  };
};
