import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import { listAudit, verifyAudit } from '../audit/audit-entry.js';
import { verifyProofs } from '../newsletter/verify-proofs.js';
import { readStatistics } from '../records/count-decisions.js';
import { firstWholeDay, verifyRecords } from '../records/verify-records.js';
import type { AdminParts } from './admin-parts.js';

const Day = Type.String({ pattern: '^\\d{4}-\\d\\d-\\d\\d$' });
const Days = Type.Object({ from: Day, to: Day }, { additionalProperties: false });

/** Statistics, proof that nothing was changed, and the history. */
export const recordRoutes =
  ({ database, ring, recordDays, now }: AdminParts): FastifyPluginAsyncTypebox =>
  async (app) => {
    app.get('/statistics', { schema: { querystring: Days } }, async ({ query: { from, to } }) =>
      readStatistics(database, from, to),
    );
    app.get('/verify', async () => {
      const until = now();
      const since = firstWholeDay(until, recordDays);
      return {
        records: await verifyRecords({ queries: database, ring }, { since, until }),
        proofs: await verifyProofs({ queries: database, ring }),
        audit: await verifyAudit({ database, ring }),
      };
    });
    app.get('/audit', async () => listAudit(database));
  };
