import { createHash } from 'node:crypto';

const hash = (prefix: number, ...parts: readonly Uint8Array[]): Buffer => {
  const digest = createHash('sha256').update(Buffer.from([prefix]));
  for (const part of parts) digest.update(part);
  return digest.digest();
};

/**
 * The root of a Merkle tree over these leaves, in their order; leaves and nodes are told apart as in RFC 6962 2.1, and so is
 * an empty tree. An odd node goes up alone.
 */
export const merkleRoot = (leaves: readonly Uint8Array[]): Buffer => {
  let level = leaves.map((leaf) => hash(0, leaf));
  if (!level.length) return createHash('sha256').digest();
  while (level.length > 1) {
    level = level.flatMap((left, index) => {
      if (index % 2) return [];
      const right = level[index + 1];
      return [right ? hash(1, left, right) : left];
    });
  }
  return level[0] ?? Buffer.alloc(0);
};

/** What a day's seal adds to the chain: nobody can change or leave out a day before it without changing this. */
export const chainedHash = (previous: Uint8Array, day: string, root: Uint8Array): Buffer =>
  hash(2, previous, Buffer.from(day), root);
