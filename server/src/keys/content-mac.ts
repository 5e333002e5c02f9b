import { createHmac } from 'node:crypto';
import type { KeyRing } from './key-ring.js';

/**
 * 128 bits over the content of a row, with a key that is not in the database: who changes the row cannot make it again.
 * `content` is plain data with its keys in one order.
 */
export const contentMac = (ring: KeyRing, keyId: string, content: unknown): Buffer =>
  createHmac('sha256', ring.find(keyId).derive('mac'))
    .update(JSON.stringify(content))
    .digest()
    .subarray(0, 16);
