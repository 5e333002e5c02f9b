import { createHmac } from 'node:crypto';
import type { KeyRing, KeyUse, RingKey } from './key-ring.js';

/** A hash and the key that made it. */
export interface KeyedHash {
  readonly keyId: string;
  /** 128 bits, written as a UUID: what databases compare fast. */
  readonly hash: string;
}

const asUuid = (bytes: Buffer): string =>
  bytes
    .toString('hex')
    .slice(0, 32)
    .replace(/(.{8})(.{4})(.{4})(.{4})(.{12})/, '$1-$2-$3-$4-$5');

/** The hash under one key. */
export const hashWith = (key: RingKey, use: KeyUse, text: string): string =>
  asUuid(createHmac('sha256', key.derive(use)).update(text).digest());

/**
 * HMAC-SHA-256 of a text, cut to 128 bits. An e-mail address has so little chance in it that a plain hash is found with a
 * dictionary; without the key there is nothing to try.
 */
export const keyedHash = (ring: KeyRing, use: KeyUse, text: string): KeyedHash => ({
  keyId: ring.current.id,
  hash: hashWith(ring.current, use, text),
});

/** The hash under each key of the ring, the current one first: for finding what an older key made. */
export const keyedHashes = (ring: KeyRing, use: KeyUse, text: string): readonly string[] =>
  ring.all.map((key) => hashWith(key, use, text));
