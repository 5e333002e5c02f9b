import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import { consentRecordsLd } from '../../records/consent-records-ld.js';
import { eraseSubject } from '../../records/erase-subject.js';
import { exportRecords } from '../../records/export-records.js';
import type { HttpParts } from '../http-parts.js';
import { Refusal } from '../refusal.js';
import { Id } from './record-routes.js';

const closed = { additionalProperties: false } as const;
const Format = Type.Optional(Type.Union([Type.Literal('json'), Type.Literal('jsonld')]));
const Erased = Type.Object({ erased: Type.Literal(true) }, closed);

/**
 * What whoever has a browser's id may do with its records: read and erase them. The id is asked for in a body, since addresses
 * are logged; an id that nobody has is answered alike (law.md RC09).
 */
export const ownRecordsRoutes =
  ({ database, ring, site, tombstones, recordDays, publicUrl, now }: HttpParts): FastifyPluginAsyncTypebox =>
  async (app) => {
    const exporting = { body: Type.Object({ id: Id, format: Format }, closed) };
    app.post('/api/public/consent/export', { schema: exporting }, async ({ body }, reply) => {
      const exported = await exportRecords({ queries: database, ring }, body.id);
      if (body.format !== 'jsonld') return exported;
      if (!site.config)
        throw new Refusal(422, 'no-config', 'jsonld needs a server that knows the config of its site');
      reply.type('application/ld+json');
      return JSON.stringify(
        consentRecordsLd(exported, { config: site.config, recordDays, publicUrl: publicUrl() }),
      );
    });

    const erasing = { body: Type.Object({ id: Id }, closed), response: { 200: Erased } };
    app.post('/api/public/consent/erase', { schema: erasing }, async ({ body }) => {
      await eraseSubject({ database, ring, tombstones }, body.id, now());
      return { erased: true as const };
    });
  };
