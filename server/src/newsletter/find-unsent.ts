import type { Queries } from '../database/database.js';

const MINUTE = 60_000;

/**
 * Mails whose time has come again, and requests whose job was lost: whatever the queue forgot, or a worker left behind when
 * it was killed. Ids only.
 */
export const findUnsent = async (
  queries: Queries,
  at: Date,
): Promise<{ readonly links: readonly string[]; readonly inbox: readonly string[] }> => {
  const links = await queries.rows<{ id: string }>(
    `SELECT id FROM placet.mailed_link
     WHERE ((state = 'waiting' AND state_at <= $1) OR (state = 'sending' AND state_at < $2)) AND expires_at > $1
     ORDER BY state_at LIMIT 1000`,
    [at, new Date(at.getTime() - 5 * MINUTE)],
  );
  const inbox = await queries.rows<{ id: string }>(
    'SELECT id FROM placet.inbox WHERE received_at < $1 ORDER BY received_at LIMIT 1000',
    [new Date(at.getTime() - MINUTE)],
  );
  return { links: links.map(({ id }) => id), inbox: inbox.map(({ id }) => id) };
};
