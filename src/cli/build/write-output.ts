import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { withLock } from './lock.js';
import type { Output } from './output.js';
import { SILENT, SPOKEN } from './piece.js';

const OF_A_RELEASE = new RegExp(
  `^(?:(?:${SPOKEN.join('|')})\\.[a-z-]+|${SILENT.join('|')})\\.([0-9a-f]{8})\\.js(?:\\.br|\\.gz)?$`,
);

/** Deletes the files of earlier releases. What else is in the folder, full configs included, stays. */
const clean = (folder: string, release: string): void => {
  for (const name of readdirSync(folder)) {
    const found = OF_A_RELEASE.exec(name)?.[1];
    if (found && found !== release) rmSync(join(folder, name));
  }
};

/** Writes each file beside its place, and puts all of them in place only when the last is written. */
const put = (folder: string, { files }: Output): void => {
  const aside = join(folder, `.placet-${process.pid}`);
  try {
    for (const [name, content] of files) {
      mkdirSync(dirname(join(aside, name)), { recursive: true });
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(aside, name), content);
    }
    for (const name of files.keys()) renameSync(join(aside, name), join(folder, name));
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
};

/**
 * Writes a site's files into a folder. Pages that are open go on with the files of earlier releases, which stay until they
 * are cleaned up. Rejects where that cannot be done; then what was there before is whole.
 */
export const writeOutput = async (folder: string, output: Output, isClean: boolean): Promise<void> => {
  mkdirSync(folder, { recursive: true });
  await withLock(folder, () => {
    put(folder, output);
    if (isClean) clean(folder, output.release);
  });
};
