import { mkdir, open, readFile, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Tombstone, Tombstones } from './tombstones.js';

const lineOf = (tombstone: Tombstone): string => `${JSON.stringify(tombstone)}\n`;

const readLine = (line: string): readonly Tombstone[] => {
  try {
    const { kind, hash, keyId, at } = JSON.parse(line);
    return [{ kind, hash, keyId, at: new Date(at) }];
  } catch {
    return []; // cut off in the middle
  }
};

const writeDurably = async (path: string, flag: 'a' | 'w', text: string): Promise<void> => {
  const file = await open(path, flag, 0o600);
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
};

/** Keeps tombstones in a file, a line of JSON each. One write at a time. */
export const openTombstones = (path: string): Tombstones => {
  let last: Promise<unknown> = mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const after = <T>(work: () => Promise<T>): Promise<T> => {
    const next = last.then(work, work);
    last = next.catch(() => undefined);
    return next;
  };
  const list = async (): Promise<readonly Tombstone[]> => {
    const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return '';
      throw error;
    });
    return text.split('\n').flatMap((line) => (line ? readLine(line) : []));
  };
  return {
    // The line break comes first, so that a line that was cut off spoils no other.
    add: (tombstones) => after(() => writeDurably(path, 'a', `\n${tombstones.map(lineOf).join('')}`)),
    list: () => after(list),
    prune: (before) =>
      after(async () => {
        const kept = (await list()).filter(({ at }) => at >= before);
        await writeDurably(`${path}.new`, 'w', kept.map(lineOf).join(''));
        await rename(`${path}.new`, path);
      }),
  };
};
