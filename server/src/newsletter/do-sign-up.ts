import { randomUUID } from 'node:crypto';
import type { Queries } from '../database/database.js';
import { keyedHash, keyedHashes } from '../keys/keyed-hash.js';
import { sealText } from '../keys/sealed.js';
import { hashOfToken } from '../keys/token.js';
import { normalForm } from './email-address.js';
import { addMailedLink } from './mailed-link.js';
import { mayMail } from './may-mail.js';
import { addNewsletterEvent } from './newsletter-event.js';
import { daysAfter, type NewsletterParts } from './newsletter-parts.js';
import type { SignUp } from './sign-up.js';

const isSuppressed = async (queries: Queries, hashes: readonly string[]): Promise<boolean> =>
  (await queries.rows('SELECT FROM placet.suppression WHERE email_hash = ANY ($1::uuid[])', [hashes]))
    .length > 0;

interface Known {
  readonly id: string;
  readonly status: 'pending' | 'active';
}

/** The subscriber with this address, and nobody else changes them until the transaction ends. */
const findSubscriber = async (queries: Queries, hashes: readonly string[]): Promise<Known | undefined> => {
  const [known] = await queries.rows<Known>(
    'SELECT id, status FROM placet.subscriber WHERE email_hash = ANY ($1::uuid[]) FOR UPDATE',
    [hashes],
  );
  return known;
};

/** Writes or replaces a pending subscriber. Throws where another worker adds the same address: the job is tried again. */
const putPending = async (
  { ring, rules }: NewsletterParts,
  queries: Queries,
  { signUp, known, at }: { readonly signUp: SignUp; readonly known: Known | undefined; readonly at: Date },
): Promise<string> => {
  const { email, name, locale, preferences, utm, path, referrer, text = null, unsubscribeToken } = signUp;
  const id = known?.id ?? randomUUID();
  const { hash, keyId } = keyedHash(ring, 'email', normalForm(email));
  const seal = (column: string, value: string) => sealText(ring, `subscriber.${column}:${id}`, value);
  await queries.rows(
    `INSERT INTO placet.subscriber
       (id, email_hash, key_id, email, name, locale, status, preferences, origin, form_text, signed_up_at, expires_at,
        own_token_hash)
     VALUES ($1, $2, $3, $4, $5, $6, 'pending', $7, $8, decode($9, 'hex'), $10, $11, $12)
     ON CONFLICT (id) DO UPDATE SET
       email_hash = excluded.email_hash, key_id = excluded.key_id, email = excluded.email, name = excluded.name,
       locale = excluded.locale, preferences = excluded.preferences, origin = excluded.origin,
       form_text = excluded.form_text, signed_up_at = excluded.signed_up_at, expires_at = excluded.expires_at,
       own_token_hash = excluded.own_token_hash`,
    [
      ...[id, hash, keyId, seal('email', email), name === undefined ? null : seal('name', name), locale],
      ...[preferences, seal('origin', JSON.stringify({ utm, path, referrer })), text],
      ...[at, daysAfter(at, rules.linkDays), unsubscribeToken ? hashOfToken(unsubscribeToken) : null],
    ],
  );
  await addNewsletterEvent(
    { queries, ring },
    { emailHash: hash, keyId, at, kind: 'signed-up', formText: text },
  );
  return id;
};

/**
 * Does what a sign-up asks for: nothing where the address is on the list, wants no mail or got too many, else a pending subscriber and a link
 * to confirm with, whose id it returns.
 */
export const doSignUp = async (
  parts: NewsletterParts,
  queries: Queries,
  { signUp, at }: { readonly signUp: SignUp; readonly at: Date },
): Promise<string | undefined> => {
  const { ring, rules } = parts;
  const hashes = keyedHashes(ring, 'email', normalForm(signUp.email));
  if (await isSuppressed(queries, hashes)) return;
  const known = await findSubscriber(queries, hashes);
  if (known?.status === 'active') return;
  if (!(await mayMail({ queries, ring }, { email: signUp.email, purpose: 'confirm', at }))) return;
  const subscriber = await putPending(parts, queries, { signUp, known, at });
  const expiresAt = daysAfter(at, rules.linkDays);
  return addMailedLink({ queries, ring }, { subscriber, purpose: 'confirm', expiresAt }, at);
};
