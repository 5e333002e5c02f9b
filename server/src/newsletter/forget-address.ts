import type { Queries } from '../database/database.js';
import { addNewsletterEvent } from './newsletter-event.js';
import { daysAfter, type NewsletterParts } from './newsletter-parts.js';

/** An address, by its hash, that gets no more mail: its owner unsubscribed, never signed up or complained, or it does not exist. */
export interface Forgetting {
  readonly kind: 'unsubscribed' | 'refused' | 'bounced' | 'complained';
  readonly emailHash: string;
  readonly keyId: string;
  readonly at: Date;
}

/** Why an address gets no mail again, whoever signs it up. */
const SUPPRESSED = {
  unsubscribed: undefined,
  refused: 'not-me',
  bounced: 'bounce',
  complained: 'complaint',
} as const;

/**
 * Deletes the subscriber, and dates the proof: hash, times and status stay for `proofDays` (policies.md V08). Does nothing where there is
 * none, or one who signed up later. Only whoever unsubscribed can sign up again.
 */
export const forgetAddress = async (
  { queries, ring, rules }: { readonly queries: Queries } & Pick<NewsletterParts, 'ring' | 'rules'>,
  { kind, emailHash, keyId, at }: Forgetting,
): Promise<void> => {
  const reason = SUPPRESSED[kind];
  if (reason) {
    await queries.rows(
      `INSERT INTO placet.suppression (email_hash, key_id, reason, made_at) VALUES ($1, $2, $3, $4)
       ON CONFLICT (email_hash) DO NOTHING`,
      [emailHash, keyId, reason, at],
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
