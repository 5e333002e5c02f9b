import { Readable } from 'node:stream';
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import { listSubscribers } from '../newsletter/list-subscribers.js';
import { proofOf } from '../newsletter/proof-of.js';
import { takeReport } from '../newsletter/take-report.js';
import type { AdminParts } from './admin-parts.js';

const closed = { additionalProperties: false } as const;
const Email = Type.String({ minLength: 3, maxLength: 254 });
const Preference = Type.Object({ preference: Type.Optional(Type.String({ maxLength: 100 })) }, closed);
/** Senders add what they like. */
const Report = Type.Object({ event: Type.String({ maxLength: 64 }), email: Email });

async function* linesOf(items: AsyncIterable<unknown>): AsyncGenerator<string> {
  for await (const item of items) yield `${JSON.stringify(item)}\n`;
}

/** For the program that sends newsletters: who gets them, and what became of them. Sending is not ours. */
export const newsletterRoutes =
  ({ database, ring, newsletter, publicUrl, now }: AdminParts): FastifyPluginAsyncTypebox =>
  async (app) => {
    app.get('/subscribers', { schema: { querystring: Preference } }, async ({ query }, reply) => {
      const parts = { queries: database, ring, publicUrl: publicUrl() };
      return reply
        .type('application/x-ndjson')
        .send(Readable.from(linesOf(listSubscribers(parts, query.preference))));
    });
    app.post(
      '/newsletter/proof',
      { schema: { body: Type.Object({ email: Email }, closed) } },
      async ({ body: { email } }) => ({ events: await proofOf({ database, ring }, email) }),
    );
    app.post('/reports', { schema: { body: Report } }, async ({ body }) => ({
      report: await takeReport(newsletter, body, now()),
    }));
  };
