import { hashOfToken } from '../keys/token.js';
import { addNewsletterEvent } from './newsletter-event.js';
import type { NewsletterParts } from './newsletter-parts.js';

interface Pending {
  readonly id: string;
  readonly status: 'pending' | 'active';
  readonly emailHash: string;
  readonly keyId: string;
  readonly formText: string | null;
}

/**
 * Activates whom the link was mailed to. `confirmed` again for each further click by one who is active; `expired` for a
 * link that is too old, was never made, or whose subscriber is gone: nobody can tell which.
 */
export const confirm = (
  { database, ring }: NewsletterParts,
  token: string,
  at: Date,
): Promise<'confirmed' | 'expired'> =>
  database.transaction(async (queries) => {
    const [found] = await queries.rows<Pending>(
      `SELECT subscriber.id, status, email_hash AS "emailHash", subscriber.key_id AS "keyId",
              encode(form_text, 'hex') AS "formText"
       FROM placet.mailed_link JOIN placet.subscriber ON subscriber.id = mailed_link.subscriber
       WHERE token_hash = $1 AND purpose = 'confirm' AND (status = 'active' OR mailed_link.expires_at > $2)
       FOR UPDATE OF subscriber`,
      [hashOfToken(token), at],
    );
    if (!found) return 'expired';
    if (found.status === 'active') return 'confirmed';
    await queries.rows(
      `UPDATE placet.subscriber SET status = 'active', confirmed_at = $2, expires_at = NULL WHERE id = $1`,
      [found.id, at],
    );
    await queries.rows('UPDATE placet.mailed_link SET used_at = $2 WHERE token_hash = $1', [
      hashOfToken(token),
      at,
    ]);
    await addNewsletterEvent({ queries, ring }, { ...found, at, kind: 'confirmed' });
    return 'confirmed';
  });
