import { randomBytes } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createPlacetServer, type PlacetServer } from '../../../src/index.js';
import { decision } from '../../support/decision.js';
import { type Cluster, findPrograms, startPostgres } from '../../support/postgres-cluster.js';

const PATIENCE = { timeout: 40_000, interval: 100 };

describe.skipIf(!findPrograms())('while PostgreSQL is away', () => {
  let cluster: Cluster | undefined;
  let server: PlacetServer;
  let url: string;
  const mails: string[] = [];
  let ahead = 0;
  beforeAll(async () => {
    cluster = await startPostgres('durable');
    server = await createPlacetServer({
      environment: {
        PORT: '0',
        DATABASE_URL: cluster?.url ?? '',
        PLACET_DATA: mkdtempSync(join(tmpdir(), 'placet-away-')),
        PLACET_KEYS: `a:${randomBytes(32).toString('base64')}`,
        PLACET_ACCESS_LOG: 'off',
      },
      mailer: { send: async ({ to }) => void mails.push(to), close: () => undefined },
      now: () => new Date(Date.now() + ahead),
      onError: () => undefined,
    });
    url = await server.listen();
    await server.ready();
  });
  afterAll(async () => {
    await server.close();
    cluster?.stop();
  });

  const post = (path: string, body: object) =>
    fetch(new URL(path, url), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  const signUp = (email: string) =>
    post('/api/public/opt-in', { email, locale: 'en', preferences: ['newsletter'] });
  const readiness = async () => (await fetch(new URL('/readyz', url))).status;

  it('server.md S13, reliability.md F61: nothing acknowledged is lost, requests are told when to come again, and all goes on by itself', async () => {
    const [first, second] = [decision(), decision({ id: 'another_browser_00001' })];
    expect((await post('/api/public/consent', first)).status).toBe(201);
    expect((await signUp('before@example.com')).status).toBe(202);
    cluster?.halt();

    const away = await post('/api/public/consent', second);
    expect([away.status, away.headers.get('retry-after')]).toEqual([503, '5']);
    expect((await signUp('during@example.com')).status).toBe(503);
    expect(await readiness()).toBe(503);
    expect((await fetch(new URL('/healthz', url))).status).toBe(200);

    cluster?.resume();
    await vi.waitFor(async () => expect(await readiness()).toBe(200), PATIENCE);
    expect((await post('/api/public/consent', first)).status).toBe(200);
    expect((await post('/api/public/consent', second)).status).toBe(201);
    expect((await signUp('after@example.com')).status).toBe(202);
    // what a dead connection left behind is looked for after some minutes
    ahead = 600_000;
    await vi.waitFor(async () => {
      await server.run('sweep');
      expect([...new Set(mails)].sort()).toEqual(['after@example.com', 'before@example.com']);
    }, PATIENCE);
  });
});
