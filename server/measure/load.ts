import { type ChildProcess, fork } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openPostgres } from '../src/database/open-postgres.js';
import { startPostgres } from '../tests/support/postgres-cluster.js';
import { post } from './post.js';
import { spawnServer } from './spawn-server.js';

const CONNECTIONS = 50;

const memoryOf = (pid = 0): number =>
  Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024);

const decisionOf = (id: string) => ({
  ...{ id, decidedAt: new Date().toISOString(), version: '2026-11', source: 'banner', language: 'de' },
  choices: { counter: 'granted', film: 'denied' },
});

/** Posts decisions on 50 connections for so many seconds; gives how many a second, and how long the slowest hundredth took. */
const loadOn = async (url: URL, seconds: number) => {
  const took: number[] = [];
  let failed = 0;
  const end = performance.now() + seconds * 1000;
  const some = async (): Promise<void> => {
    while (performance.now() < end) {
      const answer = await post(url, JSON.stringify(decisionOf(randomUUID())));
      took.push(answer.took);
      if (answer.status >= 300) failed += 1;
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, some));
  took.sort((a, b) => a - b);
  return { perSecond: took.length / seconds, p99: took[Math.floor(took.length * 0.99)] ?? 0, failed };
};

/** The bare server in a process of its own, and where it listens. */
const forkFloor = (databaseUrl: string): Promise<{ url: string; child: ChildProcess }> =>
  new Promise((resolve) => {
    const child = fork(fileURLToPath(new URL('floor.ts', import.meta.url)), [databaseUrl]);
    child.once('message', (url) => resolve({ url: String(url), child }));
  });

const tell = (name: string, { perSecond, p99, failed }: Awaited<ReturnType<typeof loadOn>>): void =>
  console.log(`${name}: ${perSecond.toFixed(0)} a second, p99 ${p99.toFixed(1)} ms, ${failed} failed`);

/** Compares an append with the least that any server does: bare Fastify and one prepared insert, on the same PostgreSQL, in turn. */
const run = async (seconds: number): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'placet-load-'));
  const cluster = await startPostgres('durable');
  if (!cluster) throw new Error('PostgreSQL is not installed.');
  const server = await spawnServer({
    PLACET_DATA: folder,
    PLACET_KEYS: `a:${randomBytes(32).toString('base64')}`,
    DATABASE_URL: cluster.url,
    PLACET_ROLE: 'web',
  });
  const database = openPostgres({ url: cluster.url, pool: 1, onError: () => undefined });
  await database.script('CREATE TABLE floor (LIKE placet.consent_event_other INCLUDING ALL)');
  const floor = await forkFloor(cluster.url);
  const before = memoryOf(server.process.pid);
  const ratios: number[] = [];
  for (const round of [1, 2, 3]) {
    const bare = await loadOn(new URL('/', floor.url), seconds);
    const ours = await loadOn(new URL('/api/public/consent', server.url), seconds);
    tell(`round ${round}, bare `, bare);
    tell(`round ${round}, ours `, ours);
    ratios.push(ours.perSecond / bare.perSecond);
  }
  console.log(`ours / bare: ${ratios.map((each) => each.toFixed(2)).join(', ')}`);
  console.log(`memory: ${before} MB before, ${memoryOf(server.process.pid)} MB after`);
  floor.child.kill();
  await server.end('SIGTERM');
  await database.close();
  cluster.stop();
  rmSync(folder, { recursive: true, force: true });
};

await run(Number(process.argv[2] ?? 20));
process.exit();
