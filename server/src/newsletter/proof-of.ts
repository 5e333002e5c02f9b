import { keyedHashes } from '../keys/keyed-hash.js';
import { normalForm } from './email-address.js';
import type { NewsletterParts } from './newsletter-parts.js';

/** One event of the double opt-in of an address. */
export interface Proof {
  /** ISO 8601 in UTC. */
  readonly at: string;
  readonly kind: string;
  /** The address of the form's text, in hex. */
  readonly formText?: string;
}

/** All that proves what the owner of an address agreed to, oldest first: for whoever has to show it (GDPR 7(1)). */
export const proofOf = async (
  { database, ring }: Pick<NewsletterParts, 'database' | 'ring'>,
  email: string,
): Promise<readonly Proof[]> => {
  const rows = await database.rows<{ at: Date; kind: string; formText: string | null }>(
    `SELECT at, kind, encode(form_text, 'hex') AS "formText" FROM placet.newsletter_event
     WHERE email_hash = ANY ($1::uuid[]) ORDER BY at`,
    [keyedHashes(ring, 'email', normalForm(email))],
  );
  return rows.map(({ at, kind, formText }) => ({
    ...{ at: at.toISOString(), kind },
    ...(formText !== null && { formText }),
  }));
};
