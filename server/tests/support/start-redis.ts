import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A Redis server of the tests' own. */
export interface Redis {
  readonly url: string;
  stop(): Promise<void>;
}

const PROGRAM = '/usr/bin/redis-server';

/** Is it installed, where Debian puts it? */
export const hasRedis = (): boolean => existsSync(PROGRAM);

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
};

/** Starts Redis in a temporary folder, keeping nothing, or gives `undefined` where it is not installed. */
export const startRedis = async (): Promise<Redis | undefined> => {
  if (!hasRedis()) return;
  const folder = mkdtempSync(join(tmpdir(), 'placet-redis-'));
  const port = await freePort();
  const args = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--dir', folder];
  const redis = spawn(PROGRAM, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  for await (const text of redis.stdout) if (String(text).includes('Ready to accept')) break;
  return {
    url: `redis://127.0.0.1:${port}`,
    stop: async () => {
      redis.kill();
      await once(redis, 'exit');
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
