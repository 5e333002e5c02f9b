import { readUnsubscribeToken } from '../keys/token.js';
import { addNewsletterEvent } from './newsletter-event.js';
import { daysAfter, type NewsletterParts } from './newsletter-parts.js';

/**
 * Deletes the subscriber and keeps the proof: the hash of the address, times and status, for `proofDays` (policies.md V08).
 * A token that nobody has does nothing, and so does the second time.
 */
export const unsubscribe = async (
  { database, ring, rules }: NewsletterParts,
  token: string,
  at: Date,
): Promise<void> => {
  const id = readUnsubscribeToken(ring, token);
  if (!id) return;
  await database.transaction(async (queries) => {
    const [gone] = await queries.rows<{ emailHash: string; keyId: string }>(
      'DELETE FROM placet.subscriber WHERE id = $1 RETURNING email_hash AS "emailHash", key_id AS "keyId"',
      [id],
    );
    if (!gone) return;
    await addNewsletterEvent({ queries, ring }, { ...gone, at, kind: 'unsubscribed' });
    await queries.rows('UPDATE placet.newsletter_event SET delete_on = $2::date WHERE email_hash = $1', [
      gone.emailHash,
      daysAfter(at, rules.proofDays).toISOString().slice(0, 10),
    ]);
  });
};
