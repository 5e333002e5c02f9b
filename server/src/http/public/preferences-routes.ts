import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import { changePreferences, readPreferences } from '../../newsletter/preferences.js';
import type { HttpParts } from '../http-parts.js';
import { buttonPage } from '../page.js';
import { Refusal } from '../refusal.js';
import { showPageOf } from '../show-page.js';
import { TokenInQuery, TokenSchema } from './token-schema.js';

const Word = Type.String({ minLength: 1, maxLength: 100 });
const Body = Type.Object(
  {
    token: TokenSchema,
    lang: Type.Optional(Type.String({ maxLength: 35 })),
    /** One of a form's boxes comes as a word, several as a list. */
    preference: Type.Optional(Type.Union([Word, Type.Array(Word, { maxItems: 20, uniqueItems: true })])),
  },
  { additionalProperties: false },
);

/** The page on which a subscriber chooses what mails are about, behind a link that was mailed to them. Opening it changes nothing. */
export const preferencesRoutes = (parts: HttpParts): FastifyPluginAsyncTypebox => {
  const { newsletter, preferences, now } = parts;
  const showPage = showPageOf(parts);
  return async (app) => {
    app.get('/newsletter/preferences', { schema: { querystring: TokenInQuery } }, async (request, reply) => {
      const { token = '' } = request.query;
      const wanted = await readPreferences(newsletter, token, now());
      if (!wanted) return showPage(request, reply.code(410), ({ expiredPage }) => expiredPage);
      return showPage(request, reply, ({ preferencesPage }, lang) =>
        buttonPage(preferencesPage, {
          ...{ action: `/api/public/newsletter/preferences?lang=${lang}`, hidden: { token } },
          choices: preferences.map((name) => ({ name, isChosen: wanted.includes(name) })),
        }),
      );
    });
    app.post('/api/public/newsletter/preferences', { schema: { body: Body } }, async (request, reply) => {
      const { token, preference = [] } = request.body;
      const chosen = [preference].flat();
      if (chosen.some((each) => !preferences.includes(each)))
        throw new Refusal(422, 'preferences', 'preference has one that is not offered');
      const outcome = await changePreferences(newsletter, { token, chosen }, now());
      if (outcome === 'expired') return showPage(request, reply.code(410), ({ expiredPage }) => expiredPage);
      return showPage(request, reply, ({ unsubscribedPage, preferencesSavedPage }) =>
        outcome === 'changed' ? preferencesSavedPage : unsubscribedPage,
      );
    });
  };
};
