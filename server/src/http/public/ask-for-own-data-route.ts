import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import { readEmailAddress } from '../../newsletter/email-address.js';
import { putInInbox } from '../../newsletter/inbox.js';
import type { HttpParts } from '../http-parts.js';
import { Refusal } from '../refusal.js';

const closed = { additionalProperties: false } as const;
const Asking = Type.Object(
  {
    email: Type.String({ minLength: 3, maxLength: 254 }),
    want: Type.Union([Type.Literal('export'), Type.Literal('erase'), Type.Literal('preferences')]),
  },
  closed,
);
const Pending = Type.Object({ status: Type.Literal('pending') }, closed);

/**
 * `POST /api/public/newsletter/access`: mails a link to see, change or delete what is kept, to an address that is known. The same answer for
 * every address.
 */
export const askForOwnDataRoute =
  ({ newsletter, now }: HttpParts): FastifyPluginAsyncTypebox =>
  async (app) => {
    const schema = { body: Asking, response: { 202: Pending } };
    app.post('/api/public/newsletter/access', { schema }, async (request, reply) => {
      const email = readEmailAddress(request.body.email);
      if (!email) throw new Refusal(422, 'email', 'email is no address that mail can be sent to');
      await putInInbox(newsletter, { kind: 'own-data', request: { email, want: request.body.want } }, now());
      return reply.code(202).send({ status: 'pending' });
    });
  };
