import type { Database } from '../database/database.js';
import { daysAfter } from './newsletter-parts.js';

/** How far back the limits of mails look. */
export const LONGEST_MAIL_LIMIT_DAYS = 30;

/**
 * Deletes sign-ups that nobody confirmed in time, with their proof, and proofs whose time is over. Returns how many rows
 * went. Someone who confirms at the same moment is either active before, and stays, or gone before, and finds the link expired.
 */
export const deleteExpired = (database: Database, at: Date): Promise<number> =>
  database.transaction(async (queries) => {
    const pending = await queries.rows<{ emailHash: string }>(
      `DELETE FROM placet.subscriber WHERE status = 'pending' AND expires_at <= $1
       RETURNING email_hash AS "emailHash"`,
      [at],
    );
    const unproven = await queries.rows(
      `DELETE FROM placet.newsletter_event
       WHERE delete_on IS NULL AND email_hash = ANY ($1::uuid[]) RETURNING id`,
      [pending.map(({ emailHash }) => emailHash)],
    );
    const proofs = await queries.rows(
      'DELETE FROM placet.newsletter_event WHERE delete_on <= $1::date RETURNING id',
      [at.toISOString().slice(0, 10)],
    );
    await queries.rows('DELETE FROM placet.mail_count WHERE at < $1', [
      daysAfter(at, -LONGEST_MAIL_LIMIT_DAYS),
    ]);
    return pending.length + unproven.length + proofs.length;
  });
