import type { Database, Queries } from '../database/database.js';
import { contentMac } from '../keys/content-mac.js';
import type { KeyRing } from '../keys/key-ring.js';

/** What an operator did, or what changed. Nothing in it names a visitor. */
export interface AuditEntry {
  readonly at: Date;
  /** The name of an admin key, `command` or `server`. */
  readonly actor: string;
  /** Such as `GET /subscribers` or `config`. */
  readonly action: string;
  /** What it was about: a keyed hash, or the hash of a config. */
  readonly object?: string;
}

interface Row {
  readonly id: number;
  readonly at: Date;
  readonly actor: string;
  readonly action: string;
  readonly object: string | null;
  readonly keyId: string;
  readonly mac: Uint8Array;
}

type Parts = { readonly database: Database; readonly ring: KeyRing };

const macOf = (ring: KeyRing, row: Omit<Row, 'mac'>, previous: Uint8Array | undefined): Buffer =>
  contentMac(ring, row.keyId, [
    ...[row.id, row.at.toISOString(), row.actor, row.action, row.object],
    Buffer.from(previous ?? []).toString('hex'),
  ]);

/** Adds to the history: each entry's code covers the one before, so none can be changed or left out (policies.md V20). */
export const addAuditEntry = ({ database, ring }: Parts, entry: AuditEntry): Promise<void> =>
  database.transaction(async (queries) => {
    await queries.rows('LOCK TABLE placet.audit IN EXCLUSIVE MODE');
    const [last] = await queries.rows<Pick<Row, 'id' | 'mac'>>(
      'SELECT id, mac FROM placet.audit ORDER BY id DESC LIMIT 1',
    );
    const { at, actor, action, object = null } = entry;
    const row = { id: (last?.id ?? 0) + 1, at, actor, action, object, keyId: ring.current.id };
    await queries.rows(
      `INSERT INTO placet.audit (id, at, actor, action, object, key_id, mac) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [row.id, at, actor, action, object, row.keyId, macOf(ring, row, last?.mac)],
    );
  });

const readAudit = (queries: Queries): Promise<readonly Row[]> =>
  queries.rows('SELECT id, at, actor, action, object, key_id AS "keyId", mac FROM placet.audit ORDER BY id');

/** The history, oldest first. */
export const listAudit = async (queries: Queries): Promise<readonly AuditEntry[]> =>
  (await readAudit(queries)).map(({ at, actor, action, object }) => ({
    ...{ at, actor, action },
    ...(object !== null && { object }),
  }));

/** Numbers of the entries that do not fit: changed, or behind one that is missing. Missing ones at the end leave no trace. */
export const verifyAudit = async ({ database, ring }: Parts): Promise<readonly number[]> => {
  const rows = await readAudit(database);
  return rows.flatMap((row, index) => {
    const isNext = row.id === index + 1;
    const isKnown = ring.all.some(({ id }) => id === row.keyId);
    const fits = isNext && isKnown && macOf(ring, row, rows[index - 1]?.mac).equals(Buffer.from(row.mac));
    return fits ? [] : [row.id];
  });
};
