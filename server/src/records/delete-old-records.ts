import type { Database } from '../database/database.js';
import { addPartitions, dropPartitions } from './add-partitions.js';
import { dayOf } from './consent-event.js';
import { allowDeleting } from './erase-subject.js';

const DAY = 86_400_000;
/** How much longer than records erasures are remembered: a late post is refused for all that time. */
export const ERASURE_DAYS_MORE = 30;

/**
 * Deletes the records whose days are over: a decision is kept for `days` days after its own, and gone on the next. Whole months
 * go with their partition. Also forgets erasures that no late post can touch any more. Returns how many rows were deleted one by one.
 */
export const deleteOldRecords = (database: Database, at: Date, days: number): Promise<number> =>
  database.transaction(async (queries) => {
    const firstKept = dayOf(new Date(at.getTime() - days * DAY));
    await addPartitions(queries, at);
    await dropPartitions(queries, firstKept);
    await allowDeleting(queries);
    const gone = await queries.rows('DELETE FROM placet.consent_event WHERE day < $1::date RETURNING key', [
      firstKept,
    ]);
    await queries.rows('DELETE FROM placet.erasure WHERE erased_at < $1', [
      new Date(at.getTime() - (days + ERASURE_DAYS_MORE) * DAY),
    ]);
    await queries.rows('DELETE FROM placet.seal_gap WHERE day < $1::date', [firstKept]);
    return gone.length;
  });
