import type { Queries } from '../database/database.js';
import type { Tombstones } from '../tombstones/tombstones.js';

/** Where a key of the ring is still needed. */
export interface KeyUse {
  readonly keyId: string;
  readonly where: string;
  readonly count: number;
}

const TABLES = [
  ...['consent_event', 'erasure', 'subscriber', 'mailed_link', 'newsletter_event', 'suppression', 'audit'],
] as const;

/** Counts by key what was made with it, in tables and tombstones: a key that is nowhere can be removed. */
export const keyUse = async ({
  database,
  tombstones,
}: {
  readonly database: Queries;
  readonly tombstones: Tombstones;
}): Promise<readonly KeyUse[]> => {
  const rows = await database.rows<KeyUse>(
    TABLES.map(
      (table) =>
        `SELECT key_id AS "keyId", '${table}' AS "where", count(*)::int AS count FROM placet.${table} GROUP BY key_id`,
    ).join(' UNION ALL '),
  );
  const kept = await tombstones.list();
  const ids = [...new Set(kept.map(({ keyId }) => keyId))];
  const inTombstones = ids.map((keyId) => ({
    keyId,
    where: 'tombstones',
    count: kept.filter((each) => each.keyId === keyId).length,
  }));
  return [...rows, ...inTombstones];
};

/** Keys that subscribers and proofs were made with, and that the ring no longer has: their rows cannot be read. */
export const missingKeys = async (queries: Queries, known: readonly string[]): Promise<readonly string[]> => {
  const rows = await queries.rows<{ keyId: string }>(
    `SELECT DISTINCT key_id AS "keyId" FROM placet.subscriber WHERE key_id <> ALL ($1::text[])
     UNION SELECT DISTINCT key_id FROM placet.mailed_link WHERE key_id <> ALL ($1::text[])
     UNION SELECT DISTINCT key_id FROM placet.suppression WHERE key_id <> ALL ($1::text[])`,
    [known],
  );
  return rows.map(({ keyId }) => keyId);
};
