import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import { unsubscribe } from '../../newsletter/unsubscribe.js';
import type { HttpParts } from '../http-parts.js';
import { buttonPage } from '../page.js';
import { showPageOf } from '../show-page.js';
import { TokenSchema } from './token-schema.js';

const Query = Type.Object({ u: Type.Optional(TokenSchema), lang: Type.Optional(Type.String()) });
/** A mail program posts `List-Unsubscribe=One-Click` (RFC 8058), our page nothing, the browser that signed up its token as `u`. */
const Body = Type.Optional(
  Type.Record(Type.String(), Type.String({ maxLength: 200 }), { maxProperties: 20 }),
);

/**
 * Unsubscribing: a page for whom followed the link, and one POST, without a redirect, a cookie or a second step, for its
 * button and for mail programs alike.
 */
export const unsubscribeRoutes = (parts: HttpParts): FastifyPluginAsyncTypebox => {
  const { newsletter, now } = parts;
  const showPage = showPageOf(parts);
  return async (app) => {
    app.get('/newsletter/unsubscribe', { schema: { querystring: Query } }, async (request, reply) => {
      const address = `/newsletter/unsubscribe?u=${encodeURIComponent(request.query.u ?? '')}`;
      return showPage(request, reply, ({ unsubscribePage }, lang) =>
        buttonPage(unsubscribePage, { action: `${address}&lang=${lang}`, hidden: {} }),
      );
    });
    app.post(
      '/newsletter/unsubscribe',
      { schema: { querystring: Query, body: Body } },
      async (request, reply) => {
        await unsubscribe(newsletter, request.query.u ?? request.body?.u ?? '', now());
        return showPage(request, reply, ({ unsubscribedPage }) => unsubscribedPage);
      },
    );
  };
};
