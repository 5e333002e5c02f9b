import type { Database, Queries } from '../database/database.js';
import { contentMac } from '../keys/content-mac.js';
import type { KeyRing } from '../keys/key-ring.js';
import { keyedHash } from '../keys/keyed-hash.js';
import { openSealed, sealText } from '../keys/sealed.js';
import { normalForm } from './email-address.js';

interface Row {
  readonly id: string;
  readonly emailHash: string;
  readonly email: Uint8Array;
  readonly name: Uint8Array | null;
  readonly origin: Uint8Array | null;
}

interface Event {
  readonly id: string;
  readonly at: Date;
  readonly kind: string;
  readonly formText: string | null;
}

type Parts = { readonly queries: Queries; readonly ring: KeyRing };

const takeOne = async ({ queries, ring }: Parts): Promise<Row | undefined> => {
  const [row] = await queries.rows<Row>(
    `SELECT id, email_hash AS "emailHash", email, name, origin FROM placet.subscriber
     WHERE key_id <> $1 LIMIT 1 FOR UPDATE SKIP LOCKED`,
    [ring.current.id],
  );
  return row;
};

/** The proof is found by the address's hash, and its code covers that. */
const moveProof = async ({ queries, ring }: Parts, from: string, to: string): Promise<void> => {
  const events = await queries.rows<Event>(
    `SELECT id, at, kind, encode(form_text, 'hex') AS "formText" FROM placet.newsletter_event WHERE email_hash = $1`,
    [from],
  );
  const { id: keyId } = ring.current;
  for (const { id, at, kind, formText } of events) {
    const mac = contentMac(ring, keyId, [id, to, at.toISOString(), kind, formText]);
    await queries.rows(
      'UPDATE placet.newsletter_event SET email_hash = $2, key_id = $3, mac = $4 WHERE id = $1',
      [...[id, to, keyId, mac]],
    );
  }
};

const rotateOne = async (parts: Parts): Promise<boolean> => {
  const row = await takeOne(parts);
  if (!row) return false;
  const { queries, ring } = parts;
  const anew = (column: 'email' | 'name' | 'origin'): Buffer | null => {
    const place = `subscriber.${column}:${row.id}`;
    const value = row[column];
    return value && sealText(ring, place, openSealed(ring, place, value));
  };
  const email = openSealed(ring, `subscriber.email:${row.id}`, row.email);
  const { hash, keyId } = keyedHash(ring, 'email', normalForm(email));
  await queries.rows(
    'UPDATE placet.subscriber SET email_hash = $2, key_id = $3, email = $4, name = $5, origin = $6 WHERE id = $1',
    [row.id, hash, keyId, anew('email'), anew('name'), anew('origin')],
  );
  await moveProof(parts, row.emailHash, hash);
  return true;
};

/**
 * Encrypts every subscriber anew with the first key of the ring, a transaction each, while the server runs. Returns how many. What is known by
 * its hash alone (records of browsers, proofs of whoever left, addresses that want no mail) stays with its key until it is deleted.
 */
export const rotateSubscribers = async ({
  database,
  ring,
}: {
  readonly database: Database;
  readonly ring: KeyRing;
}): Promise<number> => {
  let count = 0;
  while (await database.transaction((queries) => rotateOne({ queries, ring }))) count += 1;
  return count;
};
