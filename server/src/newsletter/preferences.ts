import type { Queries } from '../database/database.js';
import { hashOfToken } from '../keys/token.js';
import { addNewsletterEvent } from './newsletter-event.js';
import type { NewsletterParts } from './newsletter-parts.js';
import { forget } from './unsubscribe.js';

interface Found {
  readonly id: string;
  readonly emailHash: string;
  readonly keyId: string;
  readonly preferences: readonly string[];
}

const find = async (queries: Queries, token: string, at: Date): Promise<Found | undefined> => {
  const [found] = await queries.rows<Found>(
    `SELECT subscriber.id, email_hash AS "emailHash", subscriber.key_id AS "keyId", preferences
     FROM placet.mailed_link JOIN placet.subscriber ON subscriber.id = mailed_link.subscriber
     WHERE token_hash = $1 AND purpose = 'preferences' AND mailed_link.expires_at > $2 AND status = 'active'`,
    [hashOfToken(token), at],
  );
  return found;
};

/** What the subscriber whom the link was mailed to gets mails about; `undefined` for a link that does not work. */
export const readPreferences = async (
  { database }: Pick<NewsletterParts, 'database'>,
  token: string,
  at: Date,
): Promise<readonly string[] | undefined> => (await find(database, token, at))?.preferences;

/**
 * Changes what mails are about. The link came by mail to the very address, so more may be chosen without another confirmation; the proof says when.
 * Choosing nothing unsubscribes.
 */
export const changePreferences = async (
  parts: NewsletterParts,
  { token, chosen }: { readonly token: string; readonly chosen: readonly string[] },
  at: Date,
): Promise<'changed' | 'unsubscribed' | 'expired'> => {
  const found = await find(parts.database, token, at);
  if (!found) return 'expired';
  if (!chosen.length) {
    await forget(parts, found, { kind: 'unsubscribed', at });
    return 'unsubscribed';
  }
  return parts.database.transaction(async (queries) => {
    const changed = await queries.rows(
      'UPDATE placet.subscriber SET preferences = $2 WHERE id = $1 RETURNING id',
      [found.id, chosen],
    );
    if (!changed.length) return 'expired';
    await addNewsletterEvent({ queries, ring: parts.ring }, { ...found, at, kind: 'changed' });
    return 'changed';
  });
};
