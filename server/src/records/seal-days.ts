import type { Database, Queries } from '../database/database.js';
import { dayOf } from './consent-event.js';
import { RECEIVED_ON_DAY } from './events-of.js';
import { chainedHash, merkleRoot } from './merkle.js';

const DAY = 86_400_000;
/** Before the first day there is nothing. */
const START = Buffer.alloc(32);

/** A day that is sealed. */
export interface Seal {
  readonly day: string;
  readonly records: number;
  /** In hex, as `chained`. */
  readonly root: string;
  /** Over this day's root and all days before. */
  readonly chained: string;
}

/** The codes that a day's seal is made of: of the rows that are there, and of those erased since. */
export const leavesOf = async (queries: Queries, day: string): Promise<readonly Buffer[]> => {
  const rows = await queries.rows<{ mac: Uint8Array }>(
    `SELECT mac FROM placet.consent_event
     WHERE ${RECEIVED_ON_DAY}
     UNION ALL SELECT mac FROM placet.seal_gap WHERE day = $1::date
     ORDER BY mac`,
    [day],
  );
  return rows.map(({ mac }) => Buffer.from(mac));
};

const lastSeal = async (
  queries: Queries,
): Promise<{ readonly day: string; readonly chained: Uint8Array } | undefined> => {
  const [last] = await queries.rows<{ day: string; chained: Uint8Array }>(
    'SELECT day::text, chained FROM placet.seal ORDER BY day DESC LIMIT 1',
  );
  return last;
};

/** The first day that anything was received on, or `undefined`. */
const firstDay = async (queries: Queries): Promise<string | undefined> => {
  const [first] = await queries.rows<{ at: Date | null }>(
    'SELECT min(received_at) AS at FROM placet.consent_event',
  );
  return first?.at ? dayOf(first.at) : undefined;
};

const sealDay = async (
  queries: Queries,
  { day, previous, at }: { day: string; previous: Uint8Array; at: Date },
) => {
  const leaves = await leavesOf(queries, day);
  const root = merkleRoot(leaves);
  const chained = chainedHash(previous, day, root);
  await queries.rows(
    `INSERT INTO placet.seal (day, records, root, previous, chained, sealed_at) VALUES ($1::date, $2, $3, $4, $5, $6)`,
    [day, leaves.length, root, Buffer.from(previous), chained, at],
  );
  return chained;
};

/**
 * Seals every day that is over and not sealed yet, in order. Days go by when a record was received, by the server's clock, so
 * that nothing comes in later for a sealed day. Returns the days. An hour into the next day nothing of the last is still being written.
 */
export const sealDays = (database: Database, at: Date): Promise<readonly string[]> =>
  database.transaction(async (queries) => {
    await queries.rows('LOCK TABLE placet.seal IN EXCLUSIVE MODE');
    const last = await lastSeal(queries);
    const first = last ? dayOf(new Date(Date.parse(last.day) + DAY)) : await firstDay(queries);
    const sealed: string[] = [];
    let previous: Uint8Array = last?.chained ?? START;
    const end = dayOf(new Date(at.getTime() - 3_600_000));
    for (let day = first; day && day < end; day = dayOf(new Date(Date.parse(day) + DAY))) {
      previous = await sealDay(queries, { day, previous, at });
      sealed.push(day);
    }
    return sealed;
  });

/** All seals, oldest first: what is published. */
export const listSeals = (queries: Queries): Promise<readonly Seal[]> =>
  queries.rows(
    `SELECT day::text, records, encode(root, 'hex') AS root, encode(chained, 'hex') AS chained FROM placet.seal ORDER BY day`,
  );
