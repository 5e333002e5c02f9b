import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import { appendDecision } from '../../records/append-decision.js';
import type { HttpParts } from '../http-parts.js';
import { Refusal } from '../refusal.js';

/** A service's name, as the config's grammar has it. */
const ServiceName = '^[A-Za-z][A-Za-z0-9_-]{0,63}$';
/** `2026-11-27T18:00:00.000Z`, with or without the fraction. */
const Time = Type.String({ pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,3})?Z$' });
/** What the cookie holds. Whoever has it, and nobody else, reads and erases. */
export const Id = Type.String({ pattern: '^[A-Za-z0-9_-]{16,64}$' });
const Language = Type.String({ pattern: '^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,4}$' });
const Hash = Type.String({ pattern: '^[0-9a-f]{64}$' });
const SOURCES = ['banner', 'settings', 'embed', 'api', 'signal', 'import', 'unknown'] as const;

const closed = { additionalProperties: false } as const;

const Decision = Type.Object(
  {
    id: Id,
    decidedAt: Time,
    // PostgreSQL keeps no text with a zero in it
    version: Type.Optional(Type.String({ maxLength: 64, pattern: '^[^\\u0000-\\u001f]*$' })),
    choices: Type.Record(
      Type.String({ pattern: ServiceName }),
      Type.Union([Type.Literal('granted'), Type.Literal('denied')]),
      { additionalProperties: false, minProperties: 1, maxProperties: 200 },
    ),
    source: Type.Union(SOURCES.map((source) => Type.Literal(source))),
    language: Type.Optional(Language),
    config: Type.Optional(Hash),
  },
  closed,
);

const Receipt = Type.Object({ receipt: Type.String(), receivedAt: Type.String() }, closed);

const timeOf = (text: string): Date => {
  const time = new Date(text);
  if (Number.isNaN(time.getTime())) throw new Refusal(422, 'pattern', 'decidedAt is no time');
  return time;
};

/** `POST /api/public/consent`: documents a decision. */
export const recordRoutes =
  ({ database, ring, site, now }: HttpParts): FastifyPluginAsyncTypebox =>
  async (app) => {
    const schema = { body: Decision, response: { 200: Receipt, 201: Receipt } };
    app.post('/api/public/consent', { schema }, async ({ body }, reply) => {
      const unknown = Object.keys(body.choices).find((name) => site.services && !site.services.has(name));
      if (unknown)
        throw new Refusal(422, 'unknown-service', 'choices has a service that the config does not');
      const decision = { ...body, decidedAt: timeOf(body.decidedAt) };
      const { receipt, receivedAt, isNew } = await appendDecision(
        { queries: database, ring },
        decision,
        now(),
      );
      return reply.code(isNew ? 201 : 200).send({ receipt, receivedAt: receivedAt.toISOString() });
    });
  };
