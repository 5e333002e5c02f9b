import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { confirm } from '../../newsletter/confirm.js';
import type { HttpParts } from '../http-parts.js';
import { buttonPage } from '../page.js';
import { showPageOf, wantsPage } from '../show-page.js';
import { TokenInBody, TokenInQuery } from './token-schema.js';

/**
 * The page that a confirmation mail leads to, and what its button posts. Only that changes anything: what scans mails for
 * links opens them too (law.md NL05).
 */
export const confirmRoutes = (parts: HttpParts): FastifyPluginAsyncTypebox => {
  const { newsletter, now } = parts;
  const showPage = showPageOf(parts);
  return async (app) => {
    app.get('/newsletter/confirm', { schema: { querystring: TokenInQuery } }, async (request, reply) => {
      const { token = '' } = request.query;
      return showPage(request, reply, ({ confirmPage }, lang) =>
        buttonPage(confirmPage, { action: '/api/public/confirm', hidden: { token, lang } }),
      );
    });
    app.get('/newsletter/confirmed', async (request, reply) =>
      showPage(request, reply, ({ confirmedPage }) => confirmedPage),
    );
    app.post('/api/public/confirm', { schema: { body: TokenInBody } }, async (request, reply) => {
      const { token, lang = '' } = request.body;
      const outcome = await confirm(newsletter, token, now());
      const isForm = wantsPage(request);
      if (outcome === 'expired') {
        reply.code(410);
        return isForm
          ? showPage(request, reply, ({ expiredPage }) => expiredPage)
          : reply.send({ error: 'expired', message: 'The link no longer works: sign up again.' });
      }
      return isForm
        ? reply.redirect(`/newsletter/confirmed?lang=${encodeURIComponent(lang)}`, 303)
        : reply.send({ status: 'active' });
    });
  };
};
