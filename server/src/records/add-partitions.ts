import type { Queries } from '../database/database.js';

/** How many months ahead there is a partition; what comes without one goes to the default partition, so nothing is lost. */
const MONTHS_AHEAD = 3;

const monthAt = (time: Date, offset: number): Date =>
  new Date(Date.UTC(time.getUTCFullYear(), time.getUTCMonth() + offset, 1));

const nameOf = (month: Date): string => `consent_event_${month.toISOString().slice(0, 7).replace('-', '_')}`;

/**
 * Makes the partitions of this month and the next ones. One that cannot be made, since the default partition has rows of its
 * month already, is left out: those rows are found there.
 */
export const addPartitions = async (queries: Queries, at: Date): Promise<void> => {
  for (let offset = 0; offset <= MONTHS_AHEAD; offset++) {
    const [from, to] = [monthAt(at, offset), monthAt(at, offset + 1)].map((time) =>
      time.toISOString().slice(0, 10),
    );
    const [taken] = await queries.rows<{ is: boolean }>(
      `SELECT to_regclass($1) IS NOT NULL OR EXISTS (
         SELECT FROM placet.consent_event_other WHERE day >= $2::date AND day < $3::date
       ) AS is`,
      [`placet.${nameOf(monthAt(at, offset))}`, from, to],
    );
    if (taken?.is) continue;
    await queries.script(
      `CREATE TABLE placet.${nameOf(monthAt(at, offset))} PARTITION OF placet.consent_event
       FOR VALUES FROM ('${from}') TO ('${to}')`,
    );
  }
};

/** Drops the partitions that ended before a day: what is in them is past its time, so it goes at once. */
export const dropPartitions = async (queries: Queries, before: string): Promise<readonly string[]> => {
  const names = await queries.rows<{ name: string }>(
    `SELECT child.relname AS name FROM pg_inherits
     JOIN pg_class child ON child.oid = inhrelid
     WHERE inhparent = 'placet.consent_event'::regclass AND child.relname ~ '^consent_event_\\d{4}_\\d{2}$'`,
  );
  const old = names.filter(({ name }) => {
    const [year, month] = name.slice('consent_event_'.length).split('_').map(Number);
    return new Date(Date.UTC(year ?? 0, month ?? 0, 1)).toISOString().slice(0, 10) <= before;
  });
  for (const { name } of old) await queries.script(`DROP TABLE placet.${name}`);
  return old.map(({ name }) => name);
};
