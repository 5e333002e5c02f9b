import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { KeyRing } from './key-ring.js';

/**
 * The token of a mailed link: 256 bits made from the link's id, so whoever sends the mail can make it again, and neither a
 * table nor a job has to hold it.
 */
export const tokenOf = (ring: KeyRing, keyId: string, linkId: string): string =>
  createHmac('sha256', ring.find(keyId).derive('token')).update(linkId).digest('base64url');

/** What is stored of a token. It has 256 bits of chance, so no key is needed. */
export const hashOfToken = (token: string): Buffer => createHash('sha256').update(token).digest();

/** `id.mac`: lets whoever received it end the subscription with this id, for as long as there is one. */
export const unsubscribeTokenOf = (ring: KeyRing, subscriber: string, keyId = ring.current.id): string =>
  `${subscriber}.${createHmac('sha256', ring.find(keyId).derive('unsubscribe')).update(subscriber).digest('base64url')}`;

/** The subscriber's id in an unsubscribe token, or `undefined` where we did not make it. */
export const readUnsubscribeToken = (ring: KeyRing, token: string): string | undefined => {
  const [id = ''] = token.split('.', 1);
  const given = Buffer.from(token);
  const isOurs = ring.all.some((key) => {
    const made = Buffer.from(unsubscribeTokenOf(ring, id, key.id));
    return made.length === given.length && timingSafeEqual(made, given);
  });
  return isOurs ? id : undefined;
};
