import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import { readEmailAddress } from '../../newsletter/email-address.js';
import { putInInbox } from '../../newsletter/inbox.js';
import type { HttpParts } from '../http-parts.js';
import { Refusal } from '../refusal.js';

const closed = { additionalProperties: false } as const;
const Short = Type.String({ minLength: 1, maxLength: 100 });

const SignUpBody = Type.Object(
  {
    email: Type.String({ minLength: 3, maxLength: 254 }),
    name: Type.Optional(Short),
    locale: Type.String({ pattern: '^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,4}$' }),
    preferences: Type.Array(Short, { minItems: 1, maxItems: 20, uniqueItems: true }),
    utm: Type.Optional(
      Type.Object(
        {
          source: Type.Optional(Short),
          medium: Type.Optional(Short),
          campaign: Type.Optional(Short),
          term: Type.Optional(Short),
          content: Type.Optional(Short),
        },
        closed,
      ),
    ),
    path: Type.Optional(Type.String({ pattern: '^/', maxLength: 2048 })),
    referrer: Type.Optional(Type.String({ maxLength: 2048 })),
    text: Type.Optional(Type.String({ pattern: '^[0-9a-f]{64}$' })),
    /** 128 bits or more from the browser's own source of chance. */
    unsubscribeToken: Type.Optional(Type.String({ pattern: '^[A-Za-z0-9_-]{22,64}$' })),
    /** A field that people do not see; programs fill it in. */
    website: Type.Optional(Type.String({ maxLength: 2048 })),
  },
  closed,
);

const Pending = Type.Object({ status: Type.Literal('pending') }, closed);

/** Where from, and no more: the path without its query, and of the page before only its origin (policies.md V02). */
const originOf = ({ path, referrer }: { readonly path?: string; readonly referrer?: string }) => ({
  ...(path && { path: path.split(/[?#]/, 1)[0] ?? '' }),
  ...(referrer && URL.canParse(referrer) && { referrer: new URL(referrer).origin }),
});

/** `POST /api/public/opt-in`: the same answer for every address, known or not. */
export const optInRoute =
  ({ newsletter, preferences, now }: HttpParts): FastifyPluginAsyncTypebox =>
  async (app) => {
    app.post(
      '/api/public/opt-in',
      { schema: { body: SignUpBody, response: { 202: Pending } } },
      async (request, reply) => {
        const { email: given, website, path, referrer, ...rest } = request.body;
        const email = readEmailAddress(given);
        if (!email) throw new Refusal(422, 'email', 'email is no address that mail can be sent to');
        const unknown = rest.preferences.some((each) => !preferences.includes(each));
        if (unknown) throw new Refusal(422, 'preferences', 'preferences has one that is not offered');
        const origin = originOf({ ...(path && { path }), ...(referrer && { referrer }) });
        if (!website)
          await putInInbox(newsletter, { kind: 'sign-up', signUp: { ...rest, ...origin, email } }, now());
        return reply.code(202).send({ status: 'pending' });
      },
    );
  };
