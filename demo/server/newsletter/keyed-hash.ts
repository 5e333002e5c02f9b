import { createHmac, randomBytes } from 'node:crypto';

/**
 * Makes a hash with a random key of its own. An e-mail address has so little chance in it that a plain hash is found by
 * trying out a dictionary of addresses; without the key there is nothing to try. The key is in memory only and goes with
 * the process, as all does that the demo keeps.
 */
export const createKeyedHash = (): ((text: string) => string) => {
  const key = randomBytes(32);
  return (text) => createHmac('sha256', key).update(text).digest('hex');
};
