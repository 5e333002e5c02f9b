import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // somebody else's process lives too
    return Object(error).code === 'EPERM';
  }
};

/** A process of this number that is no longer there; in a container the next one has the same number. */
const isStale = (path: string): boolean => {
  const pid = Number(readFileSync(path, 'utf8'));
  return pid === process.pid || !isAlive(pid);
};

/**
 * Takes a folder for this process, since two that open one embedded database destroy it (electric-sql/pglite#1106). Throws with what to
 * do when another has it. What a kill leaves behind is taken over. Returns what gives it back.
 */
export const lockFolder = (folder: string): (() => void) => {
  const path = join(folder, 'database.pid');
  try {
    writeFileSync(path, String(process.pid), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if (Object(error).code !== 'EEXIST') throw error;
    if (!isStale(path))
      throw new Error(`${folder} is open in another process (${path}). Stop that one first.`);
    writeFileSync(path, String(process.pid), { mode: 0o600 });
  }
  return () => rmSync(path, { force: true });
};
