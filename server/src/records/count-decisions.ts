import type { Database, Queries } from '../database/database.js';

/** Below this, a number could be about one person (server.md S29). */
const LEAST_TOLD = 5;
const DAY = 86_400_000;

/** How often one choice was made for a service on a day. */
export interface DecisionCount {
  readonly day: string;
  readonly service: string;
  readonly source: string;
  readonly choice: string;
  readonly version: string;
  readonly decisions: number | '<5';
}

/**
 * Counts again the days for which records came in since two days ago. Erasing or deleting records later leaves the counts of
 * days that are closed: they name nobody.
 */
export const countDecisions = (database: Database, at: Date): Promise<void> =>
  database.transaction(async (queries) => {
    await queries.rows('LOCK TABLE placet.consent_statistic IN EXCLUSIVE MODE');
    const open = await queries.rows<{ day: string }>(
      'SELECT DISTINCT day::text FROM placet.consent_event WHERE received_at >= $1',
      [new Date(at.getTime() - 2 * DAY)],
    );
    const days = open.map(({ day }) => day);
    await queries.rows('DELETE FROM placet.consent_statistic WHERE day = ANY ($1::text[]::date[])', [days]);
    await queries.rows(
      `INSERT INTO placet.consent_statistic (day, version, service, source, choice, decisions)
       SELECT day, coalesce(version, ''), service, source, choice, count(*)::int
       FROM placet.consent_event, jsonb_each_text(choices) AS each (service, choice)
       WHERE day = ANY ($1::text[]::date[]) GROUP BY 1, 2, 3, 4, 5`,
      [days],
    );
  });

/** The counts of the days from one to another, both included, without ids; small numbers are not told. */
export const readStatistics = async (
  queries: Queries,
  from: string,
  to: string,
): Promise<readonly DecisionCount[]> => {
  const rows = await queries.rows<DecisionCount & { readonly decisions: number }>(
    `SELECT day::text, service, source, choice, version, decisions FROM placet.consent_statistic
     WHERE day BETWEEN $1::date AND $2::date ORDER BY day, service, source, choice, version`,
    [from, to],
  );
  return rows.map((row) => (row.decisions < LEAST_TOLD ? { ...row, decisions: '<5' } : row));
};
