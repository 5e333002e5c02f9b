import type { Database, Queries } from '../database/database.js';
import type { KeyRing } from '../keys/key-ring.js';
import { hashWith } from '../keys/keyed-hash.js';
import type { Tombstones } from '../tombstones/tombstones.js';

/** Lets rows be deleted until the transaction ends, which nothing else may. */
export const allowDeleting = (queries: Queries): Promise<unknown> =>
  queries.rows(`SELECT set_config('placet.may_delete', 'yes', true)`);

/**
 * Deletes what was decided up to `erasedAt` under this hash, keeps the codes of sealed rows so that the seals still fit, and
 * refuses what may come in late (F64).
 */
export const eraseHash = async (
  queries: Queries,
  { hash, keyId, erasedAt }: { readonly hash: string; readonly keyId: string; readonly erasedAt: Date },
): Promise<void> => {
  await allowDeleting(queries);
  await queries.rows(
    `INSERT INTO placet.erasure (subject, key_id, erased_at) VALUES ($1, $2, $3)
     ON CONFLICT (subject) DO UPDATE SET erased_at = greatest(erasure.erased_at, excluded.erased_at)`,
    [hash, keyId, erasedAt],
  );
  await queries.rows(
    `WITH gone AS (
       DELETE FROM placet.consent_event WHERE subject = $1 AND decided_at <= $2
       RETURNING (received_at AT TIME ZONE 'UTC')::date AS day, mac
     )
     INSERT INTO placet.seal_gap (day, mac) SELECT day, mac FROM gone ON CONFLICT DO NOTHING`,
    [hash, erasedAt],
  );
};

/** What erasing needs. */
export interface ErasingParts {
  readonly database: Database;
  readonly ring: KeyRing;
  readonly tombstones: Tombstones;
}

/**
 * Erases all records of whoever has this browser id: first where a restored backup is told of it, then here. An id that nobody
 * has looks the same. A clock of the browser that is ahead does not keep its records.
 */
export const eraseSubject = async (
  { database, ring, tombstones }: ErasingParts,
  id: string,
  at: Date,
): Promise<void> => {
  const hashes = ring.all.map((key) => ({ keyId: key.id, hash: hashWith(key, 'subject', id) }));
  const [latest] = await database.rows<{ at: Date | null }>(
    'SELECT max(decided_at) AS at FROM placet.consent_event WHERE subject = ANY ($1::uuid[])',
    [hashes.map(({ hash }) => hash)],
  );
  const erasedAt = latest?.at && latest.at > at ? latest.at : at;
  await tombstones.add(hashes.map((each) => ({ kind: 'erased', at: erasedAt, ...each })));
  await database.transaction(async (queries) => {
    for (const each of hashes) await eraseHash(queries, { ...each, erasedAt });
  });
};
