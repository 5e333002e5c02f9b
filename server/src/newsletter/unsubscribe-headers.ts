import type { KeyRing } from '../keys/key-ring.js';
import { unsubscribeTokenOf } from '../keys/token.js';

/**
 * What every newsletter to this subscriber must carry: the address behind its own link, and the headers with which a mail program unsubscribes
 * by one POST (RFC 8058). Both must be covered by the sender's DKIM signature.
 */
export const unsubscribeHeaders = (ring: KeyRing, publicUrl: string, subscriber: string) => {
  const url = `${publicUrl}/newsletter/unsubscribe?u=${unsubscribeTokenOf(ring, subscriber)}`;
  return {
    url,
    headers: { 'List-Unsubscribe': `<${url}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' },
  };
};
