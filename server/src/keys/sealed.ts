import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { KeyRing } from './key-ring.js';

const NONCE = 12;
const TAG = 16;

/**
 * Encrypts a text with AES-256-GCM: the length of the key's id, the id, a random nonce, the cipher text, the tag. `place`
 * (table, column and row) is authenticated with it, so a value cannot be moved to another row. Good for 2^32 values a key.
 */
export const sealText = (ring: KeyRing, place: string, text: string): Buffer => {
  const id = Buffer.from(ring.current.id);
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv('aes-256-gcm', ring.current.derive('encrypt'), nonce).setAAD(
    Buffer.from(place),
  );
  const data = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([Buffer.from([id.length]), id, nonce, data, cipher.getAuthTag()]);
};

/** The text again. Throws when the key is missing, the place another, or a bit was changed. */
export const openSealed = (ring: KeyRing, place: string, sealed: Uint8Array): string => {
  const bytes = Buffer.from(sealed);
  const start = 1 + bytes.readUInt8(0);
  const key = ring.find(bytes.toString('utf8', 1, start));
  const nonce = bytes.subarray(start, start + NONCE);
  const decipher = createDecipheriv('aes-256-gcm', key.derive('encrypt'), nonce, { authTagLength: TAG })
    .setAAD(Buffer.from(place))
    .setAuthTag(bytes.subarray(-TAG));
  const data = decipher.update(bytes.subarray(start + NONCE, -TAG));
  return Buffer.concat([data, decipher.final()]).toString('utf8');
};
