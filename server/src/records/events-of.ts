import type { Queries } from '../database/database.js';
import type { ConsentEvent } from './consent-event.js';

/** A row with its code of authentication. */
export interface StoredEvent extends ConsentEvent {
  readonly mac: Uint8Array;
  /** Are both times whole milliseconds, as they were written? A smaller change would else not be seen here. */
  readonly isWhole: boolean;
}

const COLUMNS = `
  day::text, key::text, key_id AS "keyId", subject::text, decided_at AS "decidedAt", received_at AS "receivedAt", version,
  encode(config, 'hex') AS config, language, source, choices, mac,
  date_trunc('milliseconds', decided_at) = decided_at AND date_trunc('milliseconds', received_at) = received_at AS "isWhole"`;

/** All records of a subject, under each of its hashes, oldest first. */
export const eventsOf = (queries: Queries, subjects: readonly string[]): Promise<readonly StoredEvent[]> =>
  queries.rows(
    `SELECT ${COLUMNS} FROM placet.consent_event WHERE subject = ANY ($1::uuid[]) ORDER BY decided_at, received_at`,
    [subjects],
  );

/** Condition of a row that was received on the day `$1`, in UTC. */
export const RECEIVED_ON_DAY = `received_at >= $1::date::timestamp AT TIME ZONE 'UTC'
  AND received_at < ($1::date + 1)::timestamp AT TIME ZONE 'UTC'`;

/** All records received on a day in UTC, in the order of their codes. */
export const eventsReceivedOn = (queries: Queries, day: string): Promise<readonly StoredEvent[]> =>
  queries.rows(
    `SELECT ${COLUMNS} FROM placet.consent_event
     WHERE ${RECEIVED_ON_DAY} ORDER BY mac`,
    [day],
  );

/** All records received before a day or after another, both in UTC: where those are that somebody moved in time. */
export const eventsReceivedOutside = (
  queries: Queries,
  first: string,
  last: string,
): Promise<readonly StoredEvent[]> =>
  queries.rows(
    `SELECT ${COLUMNS} FROM placet.consent_event
     WHERE received_at < $1::date::timestamp AT TIME ZONE 'UTC' OR received_at >= ($2::date + 1)::timestamp AT TIME ZONE 'UTC'`,
    [first, last],
  );
