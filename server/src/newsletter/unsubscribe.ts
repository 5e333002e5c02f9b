import { hashOfToken, readUnsubscribeToken } from '../keys/token.js';
import { type Forgetting, forgetAddress } from './forget-address.js';
import type { NewsletterParts } from './newsletter-parts.js';

type Found = Pick<Forgetting, 'emailHash' | 'keyId'>;

/**
 * Writes down outside the database that this address was forgotten, then forgets it. In this order: what is killed in between is
 * done by the next start.
 */
export const forget = async (
  parts: NewsletterParts,
  found: Found | undefined,
  how: Pick<Forgetting, 'kind' | 'at'>,
) => {
  if (!found) return;
  const { emailHash, keyId } = found;
  await parts.tombstones.add([{ ...how, hash: emailHash, keyId }]);
  await parts.database.transaction((queries) =>
    forgetAddress({ ...parts, queries }, { ...how, emailHash, keyId }),
  );
};

/**
 * Ends the subscription that an unsubscribe token names: the person is deleted, the proof stays. The token is that of a
 * newsletter's link, or the one that the browser made when it signed up. One that nobody has does nothing, and so does the
 * second time.
 */
export const unsubscribe = async (parts: NewsletterParts, token: string, at: Date): Promise<void> => {
  const [found] = await parts.database.rows<Found>(
    `SELECT email_hash AS "emailHash", key_id AS "keyId" FROM placet.subscriber
     WHERE id = $1::uuid OR own_token_hash = $2`,
    [readUnsubscribeToken(parts.ring, token) ?? null, hashOfToken(token)],
  );
  await forget(parts, found, { kind: 'unsubscribed', at });
};

/**
 * "This was not me": deletes the sign-up that a mail was about, and remembers by hash alone that this address wants no mail. Someone
 * who confirmed earlier is off the list too.
 */
export const refuseMail = async (parts: NewsletterParts, token: string, at: Date): Promise<void> => {
  const [found] = await parts.database.rows<Found>(
    `SELECT email_hash AS "emailHash", subscriber.key_id AS "keyId"
     FROM placet.mailed_link JOIN placet.subscriber ON subscriber.id = mailed_link.subscriber
     WHERE token_hash = $1 AND purpose = 'confirm'`,
    [hashOfToken(token)],
  );
  await forget(parts, found, { kind: 'refused', at });
};
