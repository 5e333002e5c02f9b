import { hashOfToken } from '../keys/token.js';
import { daysAfter, type NewsletterParts } from './newsletter-parts.js';

/**
 * "This was not me": deletes the sign-up that the mail was about, and remembers by hash alone that this address wants no
 * mail. Someone who confirmed earlier is off the list too.
 */
export const refuseMail = async (
  { database, rules }: NewsletterParts,
  token: string,
  at: Date,
): Promise<void> => {
  await database.transaction(async (queries) => {
    const [gone] = await queries.rows<{ emailHash: string; keyId: string }>(
      `DELETE FROM placet.subscriber USING placet.mailed_link
       WHERE subscriber.id = mailed_link.subscriber AND token_hash = $1 AND purpose = 'confirm'
       RETURNING email_hash AS "emailHash", subscriber.key_id AS "keyId"`,
      [hashOfToken(token)],
    );
    if (!gone) return;
    await queries.rows(
      `INSERT INTO placet.suppression (email_hash, key_id, reason, made_at) VALUES ($1, $2, 'not-me', $3)
       ON CONFLICT (email_hash) DO NOTHING`,
      [gone.emailHash, gone.keyId, at],
    );
    await queries.rows('UPDATE placet.newsletter_event SET delete_on = $2::date WHERE email_hash = $1', [
      gone.emailHash,
      daysAfter(at, rules.proofDays).toISOString().slice(0, 10),
    ]);
  });
};
