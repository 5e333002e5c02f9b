import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const BIN = fileURLToPath(new URL('../dist/placet-server.js', import.meta.url));

/** A server as users start it: the built one, in a process of its own. */
export interface SpawnedServer {
  readonly url: string;
  readonly process: ChildProcess;
  /** `SIGKILL` asks nobody; `SIGTERM` lets it finish. Resolves when it is gone. */
  end(signal: 'SIGKILL' | 'SIGTERM'): Promise<void>;
}

/** Is it ready, or will it never be? */
const isReady = async (url: string): Promise<boolean> =>
  (await fetch(new URL('/readyz', url)).catch(() => undefined))?.ok ?? false;

/** Starts it with these settings, and waits until it is ready. */
export const spawnServer = async (environment: Readonly<Record<string, string>>): Promise<SpawnedServer> => {
  const child = spawn(process.execPath, [BIN], {
    env: {
      PATH: process.env.PATH,
      PORT: '0',
      PLACET_ACCESS_LOG: 'off',
      PLACET_LIMIT_FACTOR: '1000000',
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const gone = once(child, 'exit');
  let url = '';
  for await (const line of createInterface({ input: child.stdout })) {
    url = /answers at (\S+)/.exec(line)?.[1] ?? '';
    if (url) break;
  }
  if (!url) throw new Error('The server did not start.');
  while (!(await isReady(url))) await wait(20);
  return {
    url,
    process: child,
    end: async (signal) => {
      child.kill(signal);
      await gone;
    },
  };
};
