import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import { eraseOwnData, exportOwnData } from '../../newsletter/own-data.js';
import type { HttpParts } from '../http-parts.js';
import { buttonPage } from '../page.js';
import { showPageOf } from '../show-page.js';
import { TokenInBody, TokenSchema } from './token-schema.js';

const Query = Type.Object({
  token: Type.Optional(TokenSchema),
  want: Type.Optional(Type.String()),
  lang: Type.Optional(Type.String()),
});

/**
 * Access and erasure for subscribers (GDPR 15 and 17): the page that the mailed link leads to, and what its button posts. Who cannot read the
 * mailbox gets nowhere.
 */
export const ownDataRoutes = (parts: HttpParts): FastifyPluginAsyncTypebox => {
  const { newsletter, now } = parts;
  const showPage = showPageOf(parts);
  return async (app) => {
    app.get('/newsletter/own-data', { schema: { querystring: Query } }, async (request, reply) => {
      const { token = '', want } = request.query;
      const [page, path] =
        want === 'erase' ? (['erasePage', 'erase'] as const) : (['exportPage', 'export'] as const);
      return showPage(request, reply, ({ [page]: texts }, lang) =>
        buttonPage(texts, { action: `/api/public/newsletter/${path}?lang=${lang}`, hidden: { token } }),
      );
    });
    app.post('/api/public/newsletter/export', { schema: { body: TokenInBody } }, async (request, reply) => {
      const data = await exportOwnData(newsletter, request.body.token, now());
      if (!data) return showPage(request, reply.code(410), ({ expiredPage }) => expiredPage);
      return reply.header('Content-Disposition', 'attachment; filename="newsletter.json"').send(data);
    });
    app.post('/api/public/newsletter/erase', { schema: { body: TokenInBody } }, async (request, reply) => {
      const outcome = await eraseOwnData(newsletter, request.body.token, now());
      return outcome === 'erased'
        ? showPage(request, reply, ({ unsubscribedPage }) => unsubscribedPage)
        : showPage(request, reply.code(410), ({ expiredPage }) => expiredPage);
    });
  };
};
