import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from '../tests/support/postgres-cluster.js';
import { post } from './post.js';
import { spawnServer } from './spawn-server.js';

const EACH = 2000;

/** The two-sample test of Kolmogorov and Smirnov: the largest distance of the two distributions, and how likely one as large is by chance. */
const kolmogorovSmirnov = (a: readonly number[], b: readonly number[]) => {
  const all = [...a.map((value) => ({ value, of: 1 })), ...b.map((value) => ({ value, of: 0 }))];
  all.sort((one, other) => one.value - other.value);
  let [seenA, seenB, distance] = [0, 0, 0];
  for (const { of } of all) {
    if (of) seenA += 1 / a.length;
    else seenB += 1 / b.length;
    distance = Math.max(distance, Math.abs(seenA - seenB));
  }
  const size = Math.sqrt((a.length * b.length) / (a.length + b.length));
  const lambda = (size + 0.12 + 0.11 / size) * distance;
  let chance = 0;
  for (let term = 1; term <= 100; term++)
    chance += 2 * (-1) ** (term - 1) * Math.exp(-2 * term * term * lambda * lambda);
  return { distance, chance: Math.min(1, Math.max(0, chance)) };
};

const medianOf = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Signs up an address that is on the list and one that is not, in turn, and compares how long each takes. */
const run = async (): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'placet-timing-'));
  const cluster = await startPostgres();
  const server = await spawnServer({
    PLACET_DATA: folder,
    PLACET_KEYS: `a:${randomBytes(32).toString('base64')}`,
    ...(cluster && { DATABASE_URL: cluster.url }),
  });
  const signUp = async (email: string): Promise<number> => {
    const body = JSON.stringify({ email, locale: 'en', preferences: ['newsletter'] });
    return (await post(new URL('/api/public/opt-in', server.url), body)).took;
  };
  const known = 'known@example.com';
  await signUp(known);
  for (let index = 0; index < 200; index++) await signUp(`warm${index}@example.com`);
  const times = { known: [] as number[], unknown: [] as number[] };
  for (let index = 0; index < EACH; index++) {
    // the order changes by chance, so that neither always follows the other
    const unknown = `u${String(index).padStart(4, '0')}@example.com`;
    const isKnownFirst = Math.random() < 0.5;
    if (isKnownFirst) times.known.push(await signUp(known));
    times.unknown.push(await signUp(unknown));
    if (!isKnownFirst) times.known.push(await signUp(known));
  }
  const { distance, chance } = kolmogorovSmirnov(times.known, times.unknown);
  console.log(
    `known ${medianOf(times.known).toFixed(2)} ms, unknown ${medianOf(times.unknown).toFixed(2)} ms (medians of ${EACH});`,
  );
  console.log(
    `Kolmogorov-Smirnov distance ${distance.toFixed(4)}, as large by chance with p = ${chance.toFixed(3)}`,
  );
  await server.end('SIGTERM');
  cluster?.stop();
  rmSync(folder, { recursive: true, force: true });
};

await run();
process.exit();
