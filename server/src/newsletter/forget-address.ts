import type { Queries } from '../database/database.js';
import { addNewsletterEvent } from './newsletter-event.js';
import { daysAfter, type NewsletterParts } from './newsletter-parts.js';

/** An address, by its hash, whose owner wants no more mail: they unsubscribed, or said that they never signed up. */
export interface Forgetting {
  readonly kind: 'unsubscribed' | 'refused';
  readonly emailHash: string;
  readonly keyId: string;
  readonly at: Date;
}

/**
 * Deletes the subscriber, and dates the proof: hash, times and status stay for `proofDays` (policies.md V08). Does nothing where there is
 * none, or one who signed up later. A refused address gets no mail again.
 */
export const forgetAddress = async (
  { queries, ring, rules }: { readonly queries: Queries } & Pick<NewsletterParts, 'ring' | 'rules'>,
  { kind, emailHash, keyId, at }: Forgetting,
): Promise<void> => {
  if (kind === 'refused') {
    await queries.rows(
      `INSERT INTO placet.suppression (email_hash, key_id, reason, made_at) VALUES ($1, $2, 'not-me', $3)
       ON CONFLICT (email_hash) DO NOTHING`,
      [emailHash, keyId, at],
    );
  }
  const gone = await queries.rows(
    'DELETE FROM placet.subscriber WHERE email_hash = $1 AND signed_up_at <= $2 RETURNING id',
    [emailHash, at],
  );
  if (!gone.length) return;
  await addNewsletterEvent({ queries, ring }, { emailHash, keyId, at, kind });
  await queries.rows('UPDATE placet.newsletter_event SET delete_on = $2::date WHERE email_hash = $1', [
    emailHash,
    daysAfter(at, rules.proofDays).toISOString().slice(0, 10),
  ]);
};
