import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from '../tests/support/postgres-cluster.js';
import { fuzzedBodies, VALID_BODIES } from './fuzz-bodies.js';
import { post } from './post.js';
import { spawnServer } from './spawn-server.js';

const memoryOf = (pid = 0): number =>
  Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024);

/** Sends so many broken bodies to each route, and tells how many failures of ours there were, and what memory grew to. */
const run = async (each: number): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'placet-fuzz-'));
  const cluster = await startPostgres();
  const server = await spawnServer({
    PLACET_DATA: folder,
    PLACET_KEYS: `a:${randomBytes(32).toString('base64')}`,
    ...(cluster && { DATABASE_URL: cluster.url }),
  });
  for (const route of Object.keys(VALID_BODIES)) {
    const counts = new Map<string, number>();
    const bodies = fuzzedBodies(route, each, 1);
    const some = async (): Promise<void> => {
      for (const { type, bytes } of bodies) {
        const { status } = await post(new URL(route, server.url), bytes, type);
        const name = `${Math.floor(status / 100)}xx`;
        counts.set(name, (counts.get(name) ?? 0) + 1);
        if (status >= 500) console.log(status, type, bytes.toString('latin1').slice(0, 200));
      }
    };
    await Promise.all(Array.from({ length: 16 }, some));
    const told = [...counts].sort().map(([name, count]) => `${count} ${name}`);
    console.log(`${route}: ${told.join(', ')}; ${memoryOf(server.process.pid)} MB`);
  }
  await server.end('SIGTERM');
  cluster?.stop();
  rmSync(folder, { recursive: true, force: true });
};

await run(Number(process.argv[2] ?? 100_000));
process.exit();
