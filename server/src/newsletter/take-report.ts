import { keyedHash, keyedHashes } from '../keys/keyed-hash.js';
import { normalForm } from './email-address.js';
import type { Forgetting } from './forget-address.js';
import type { NewsletterParts } from './newsletter-parts.js';
import { forget } from './unsubscribe.js';

/** What a sender's service reports of an address, under the names of Brevo's web-hooks; others are known and change nothing. */
const REPORTS: Readonly<Record<string, Forgetting['kind']>> = {
  hard_bounce: 'bounced',
  invalid_email: 'bounced',
  blocked: 'bounced',
  spam: 'complained',
  complaint: 'complained',
  unsubscribed: 'unsubscribed',
};

/**
 * Takes a report of whoever sends the newsletters: a mailbox that does not exist, or an owner who complained, gets no mail again; one who unsubscribed
 * there is unsubscribed here. Says whether it changes anything; an address that nobody has is no mistake.
 */
export const takeReport = async (
  parts: NewsletterParts,
  { event, email }: { readonly event: string; readonly email: string },
  at: Date,
): Promise<'taken' | 'ignored'> => {
  const kind = Object.hasOwn(REPORTS, event) ? REPORTS[event] : undefined;
  if (!kind) return 'ignored';
  const [known] = await parts.database.rows<{ emailHash: string; keyId: string }>(
    'SELECT email_hash AS "emailHash", key_id AS "keyId" FROM placet.subscriber WHERE email_hash = ANY ($1::uuid[])',
    [keyedHashes(parts.ring, 'email', normalForm(email))],
  );
  const { hash, keyId } = keyedHash(parts.ring, 'email', normalForm(email));
  await forget(parts, known ?? { emailHash: hash, keyId }, { kind, at });
  return 'taken';
};
