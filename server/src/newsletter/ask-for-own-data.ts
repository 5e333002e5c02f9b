import type { Queries } from '../database/database.js';
import { keyedHashes } from '../keys/keyed-hash.js';
import { normalForm } from './email-address.js';
import { addMailedLink } from './mailed-link.js';
import { mayMail } from './may-mail.js';
import { daysAfter, type NewsletterParts } from './newsletter-parts.js';
import type { OwnDataRequest } from './sign-up.js';

/** How many days the mailed link works. */
export const OWN_DATA_LINK_DAYS = 1;

/**
 * Mails a link to an address that is known; nothing to any other. Returns the id of the link to be mailed. What is done comes after the
 * click: whoever entered the address need not be who reads its mail.
 */
export const askForOwnData = async (
  { ring }: NewsletterParts,
  queries: Queries,
  { request: { email, want }, at }: { readonly request: OwnDataRequest; readonly at: Date },
): Promise<string | undefined> => {
  const [known] = await queries.rows<{ id: string }>(
    'SELECT id FROM placet.subscriber WHERE email_hash = ANY ($1::uuid[]) FOR UPDATE',
    [keyedHashes(ring, 'email', normalForm(email))],
  );
  if (!known || !(await mayMail({ queries, ring }, { email, purpose: want, at }))) return;
  return addMailedLink(
    { queries, ring },
    { subscriber: known.id, purpose: want, expiresAt: daysAfter(at, OWN_DATA_LINK_DAYS) },
    at,
  );
};
