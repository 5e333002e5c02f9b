import { randomBytes } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { openPostgres } from '../../../src/database/open-postgres.js';
import { createPlacetServer } from '../../../src/index.js';
import { DATABASES, newPostgresUrl } from '../../support/test-database.js';

const PEOPLE = 60;

describe.skipIf(!DATABASES.includes('postgres'))('two processes on one database', () => {
  it('policies.md V04, server.md S16: each mail goes out once, also when one worker stops in the middle', async () => {
    const DATABASE_URL = await newPostgresUrl();
    const environment = {
      ...{ PORT: '0', DATABASE_URL, PLACET_ACCESS_LOG: 'off', PLACET_LIMIT_FACTOR: '1000' },
      PLACET_DATA: mkdtempSync(join(tmpdir(), 'placet-two-')),
      PLACET_KEYS: `a:${randomBytes(32).toString('base64')}`,
    };
    const mails: string[] = [];
    const mailer = {
      send: async ({ to }: { readonly to: string }) => void mails.push(to),
      close: () => undefined,
    };
    const start = () => createPlacetServer({ environment, mailer, onError: () => undefined });
    const [one, other] = [await start(), await start()];
    const url = await one.listen();
    await Promise.all([one.ready(), other.ready()]);
    const signUp = (index: number) =>
      fetch(new URL('/api/public/opt-in', url), {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ email: `p${index}@example.com`, locale: 'en', preferences: ['newsletter'] }),
      });
    const answers = await Promise.all(Array.from({ length: PEOPLE }, (_, index) => signUp(index)));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([202]));
    await other.close();
    await vi.waitFor(() => expect(new Set(mails).size).toBe(PEOPLE), { timeout: 40_000, interval: 100 });
    expect(mails).toHaveLength(PEOPLE);
    await one.close();
    const database = openPostgres({ url: DATABASE_URL, pool: 1, onError: () => undefined });
    expect(await database.rows('SELECT FROM placet.inbox')).toEqual([]);
    await database.close();
  });
});
