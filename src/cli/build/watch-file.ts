import { watch } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';

/** How long an editor may take to finish a file. Milliseconds. */
const SETTLED = 50;

/** Resolves once a file has changed, also where an editor puts another in its place. Rejects where its folder is gone. */
export const watchFile = (file: string): Promise<void> =>
  new Promise((done, refuse) => {
    let timer: NodeJS.Timeout | undefined;
    const watcher = watch(dirname(resolve(file)), (_, name) => {
      if (name !== null && name !== basename(file)) return;
      clearTimeout(timer);
      timer = setTimeout(() => {
        watcher.close();
        done();
      }, SETTLED);
    });
    watcher.on('error', refuse);
  });
