import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const PAUSE = 25;
const PATIENCE = 60_000;

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (cause) {
    return (cause as NodeJS.ErrnoException).code === 'EPERM';
  }
};

/** Takes the lock, unless another has it. What a build that was killed has left does not count. */
const take = (file: string): boolean => {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'EEXIST') throw cause;
  }
  try {
    const owner = Number(readFileSync(file, 'utf8'));
    if (owner && !isAlive(owner)) rmSync(file, { force: true });
  } catch {
    // given back in between
  }
  return false;
};

/**
 * Runs something while no other build writes into the folder: the files of two must not mix. Rejects after a minute of
 * waiting.
 */
export const withLock = async <T>(folder: string, run: () => T): Promise<T> => {
  const file = join(folder, '.placet-build');
  for (let waited = 0; !take(file); waited += PAUSE) {
    if (waited > PATIENCE)
      throw new Error(`${file}: another build does not end; delete the file if there is none`);
    await wait(PAUSE);
  }
  try {
    return run();
  } finally {
    rmSync(file, { force: true });
  }
};
