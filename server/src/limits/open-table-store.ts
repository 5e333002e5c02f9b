import type { Queries } from '../database/database.js';
import type { LimitStore } from './limit-store.js';

/** Counts in a table of the database: one statement a second and process, however many requests there are. */
export const openTableStore = (queries: Queries): LimitStore => ({
  async add(counts) {
    // in one order, or two processes that add the same keys would wait for each other
    const sorted = [...counts].sort((a, b) => (a.key < b.key ? -1 : 1));
    const rows = await queries.rows<{ key: string; used: number }>(
      `INSERT INTO placet.rate_limit AS kept (key, used, ends_at)
       SELECT * FROM unnest($1::uuid[], $2::int[], $3::text[]::timestamptz[])
       ON CONFLICT (key) DO UPDATE SET used = kept.used + excluded.used
       RETURNING key::text, used`,
      [
        sorted.map(({ key }) => key),
        sorted.map(({ used }) => used),
        sorted.map(({ endsAt }) => endsAt.toISOString()),
      ],
    );
    return new Map(rows.map(({ key, used }) => [key, used]));
  },
  close: async () => undefined,
});

/** Forgets counts whose window has ended. */
export const deleteOldCounts = async (queries: Queries, at: Date): Promise<void> => {
  await queries.rows('DELETE FROM placet.rate_limit WHERE ends_at < $1', [at]);
};
