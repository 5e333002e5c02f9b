import { randomUUID } from 'node:crypto';
import type { Queries } from '../database/database.js';
import type { KeyRing } from '../keys/key-ring.js';
import { hashOfToken, tokenOf } from '../keys/token.js';

/** What a subscriber asks a link for. */
export type OwnDataPurpose = 'export' | 'erase' | 'preferences';

/** What a mailed link is for. */
export type LinkPurpose = 'confirm' | OwnDataPurpose;

/** Makes a link that waits to be mailed, and gives its id. The token itself is stored nowhere (policies.md V03). */
export const addMailedLink = async (
  { queries, ring }: { readonly queries: Queries; readonly ring: KeyRing },
  link: { readonly subscriber: string; readonly purpose: LinkPurpose; readonly expiresAt: Date },
  at: Date,
): Promise<string> => {
  const id = randomUUID();
  const keyId = ring.current.id;
  const token = tokenOf(ring, keyId, id);
  await queries.rows(
    `INSERT INTO placet.mailed_link
       (id, subscriber, purpose, token_hash, key_id, made_at, expires_at, state, state_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, 'waiting', $6)`,
    [id, link.subscriber, link.purpose, hashOfToken(token), keyId, at, link.expiresAt],
  );
  return id;
};
