import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Database } from '../../src/database/database.js';
import { openPostgres } from '../../src/database/open-postgres.js';
import { decision, ID } from '../support/decision.js';
import { findPrograms } from '../support/postgres-cluster.js';
import { DATABASES, newDatabase, newPostgresUrl } from '../support/test-database.js';
import { startTestServer } from '../support/test-server.js';

const IP = '192.0.2.77';
const dumpWith = (url: string) => () =>
  execFileSync(join(findPrograms() ?? '', 'pg_dump'), ['--data-only', '--inserts', '-d', url], {
    encoding: 'utf8',
    maxBuffer: 1e9,
  });

/** Every row of every table, the queue's too, as PostgreSQL writes it. */
const tablesOf = async (database: Database): Promise<string> => {
  const tables = await database.rows<{ name: string }>(
    `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables WHERE schemaname LIKE 'placet%'`,
  );
  const rows = tables.map(({ name }) => database.rows(`SELECT one::text FROM ${name} AS one`));
  return JSON.stringify(await Promise.all(rows));
};

const open = async (kind: Database['kind']) => {
  if (kind === 'embedded') {
    const database = await newDatabase('embedded');
    return { database, dump: () => tablesOf(database) };
  }
  const url = await newPostgresUrl();
  return { database: openPostgres({ url, pool: 5, onError: () => undefined }), dump: dumpWith(url) };
};

/** A secret as a dump might show it: as it is, and in the hexadecimal digits of a `bytea`. */
const shapesOf = (secret: string): readonly string[] => {
  const bytes = Buffer.from(secret);
  // of less, the digits stand everywhere by chance
  return bytes.length < 5
    ? [secret]
    : [secret, bytes.toString('hex'), bytes.toString('base64url').slice(0, -2)];
};

describe.each(DATABASES)('on %s', (kind) => {
  it('policies.md V03, V09, V12, reliability.md T22: neither a dump, nor a log, nor a job holds an address, a token, a name, a browser or an IP address', async () => {
    const { database, dump } = await open(kind);
    const server = await startTestServer(kind, { PLACET_TRUST_PROXY: '127.0.0.1' }, database);
    const from = { 'x-forwarded-for': IP, 'user-agent': 'canary-agent', referer: 'https://canary.example/x' };
    await server.post('/api/public/consent', decision(), from);
    const secrets = [ID, '@', 'canary-name', 'example.com', IP, 'canary-agent', 'canary.example'];
    const signUp = { name: 'canary-name', locale: 'en', preferences: ['newsletter'], path: '/canary-agent' };
    for (const email of [
      'mia-stays@example.com',
      'noa-waits@example.com',
      'ida-leaves@example.com',
      'eva-refuses@example.com',
    ]) {
      await server.post(
        '/api/public/opt-in',
        { ...signUp, email, referrer: 'https://canary.example/' },
        from,
      );
      const { text } = await server.mailTo(email);
      const token = /token=([^&\s]+)/.exec(text)?.[1] ?? '';
      secrets.push(token, email.split('@', 1)[0] ?? '');
      if (/stays|leaves/.test(email)) await server.post('/api/public/confirm', { token }, from);
      if (email.startsWith('eva')) await server.post('/api/public/newsletter/not-me', { token }, from);
    }
    await server.post(
      '/api/public/newsletter/access',
      { email: 'mia-stays@example.com', want: 'export' },
      from,
    );
    const { text } = await server.mailTo('mia-stays@example.com', 'want=export');
    secrets.push(/token=([^&\s]+)/.exec(text)?.[1] ?? '');
    await server.post(
      '/api/public/newsletter/access',
      { email: 'ida-leaves@example.com', want: 'erase' },
      from,
    );
    const erasing = /token=([^&\s]+)/.exec(
      (await server.mailTo('ida-leaves@example.com', 'want=erase')).text,
    )?.[1];
    await server.post('/api/public/newsletter/erase', new URLSearchParams({ token: erasing ?? '' }), from);
    await server.post('/api/public/consent/erase', { id: ID.replace('V', 'W') }, from);

    const dumped = await dump();
    expect(dumped).toContain('0001-records');
    for (const secret of secrets)
      for (const shape of shapesOf(secret))
        expect(dumped.includes(shape), `${secret} in the dump`).toBe(false);
    const lines = server.log.map((line) =>
      JSON.stringify({ ...JSON.parse(line), ip: '', agent: '', referrer: '' }),
    );
    const told = `${lines.join('\n')}${server.problems.map(String).join('\n')}`;
    for (const secret of secrets) expect(told.includes(secret), `${secret} in the log`).toBe(false);
    expect(server.log.length).toBeGreaterThan(8);
    await server.close();
  });
});
