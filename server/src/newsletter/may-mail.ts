import type { Queries } from '../database/database.js';
import type { KeyRing } from '../keys/key-ring.js';
import { keyedHash } from '../keys/keyed-hash.js';
import { mailboxForm } from './email-address.js';
import type { LinkPurpose } from './mailed-link.js';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** How many mails that nobody confirmed wanting may reach a mailbox in how long (server.md S01). */
const LIMITS = [
  { most: 1, in: 15 * MINUTE },
  { most: 3, in: DAY },
  { most: 5, in: 30 * DAY },
] as const;

/**
 * May a mail for this purpose be sent to this mailbox, whoever asked for it? Then it is counted. Whoever enters a stranger's address a thousand times, with
 * whatever tags behind a plus sign, sends them one mail.
 */
export const mayMail = async (
  { queries, ring }: { readonly queries: Queries; readonly ring: KeyRing },
  { email, purpose, at }: { readonly email: string; readonly purpose: LinkPurpose; readonly at: Date },
): Promise<boolean> => {
  const { hash } = keyedHash(ring, 'limit', `${purpose}:${mailboxForm(email)}`);
  await queries.rows('SELECT pg_advisory_xact_lock(hashtext($1))', [hash]);
  const [counts] = await queries.rows<{ counts: readonly number[] }>(
    `SELECT array(
       SELECT (SELECT count(*)::int FROM placet.mail_count WHERE mailbox = $1 AND at > since)
       FROM unnest($2::text[]::timestamptz[]) WITH ORDINALITY AS window_start (since, place) ORDER BY place
     ) AS counts`,
    [hash, LIMITS.map((limit) => new Date(at.getTime() - limit.in).toISOString())],
  );
  if (LIMITS.some(({ most }, index) => (counts?.counts[index] ?? 0) >= most)) return false;
  await queries.rows('INSERT INTO placet.mail_count (mailbox, at) VALUES ($1, $2)', [hash, at]);
  return true;
};
