import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DATABASES } from '../../support/test-database.js';
import { startTestServer, type TestServer } from '../../support/test-server.js';

const signUp = (email: string, over: object = {}) => ({
  email,
  locale: 'de',
  preferences: ['newsletter'],
  ...over,
});

describe.each(DATABASES)('on %s', (kind) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer(kind);
  });
  afterAll(async () => {
    await server.close();
    expect(server.problems).toEqual([]);
  });

  const statuses = async (): Promise<readonly string[]> =>
    (await server.database.rows<{ status: string }>('SELECT status FROM placet.subscriber')).map(
      ({ status }) => status,
    );
  const clear = () =>
    server.database.script('DELETE FROM placet.subscriber; DELETE FROM placet.newsletter_event');

  /** Signs up, and gives the links of the mail by the last part of their path. */
  const mailed = async (email: string): Promise<Readonly<Record<string, URL>>> => {
    await server.post('/api/public/opt-in', signUp(email));
    const { text } = await server.mailTo(email);
    const links = [...text.matchAll(/http\S+/g)].map(([link]) => new URL(link));
    return Object.fromEntries(links.map((link) => [link.pathname.split('/').at(-1), link]));
  };
  const formOf = (link: URL | undefined) => new URLSearchParams(link?.search ?? '');

  it('law.md NL01, NL05: only the button behind the link confirms, and a second click finds the same', async () => {
    await clear();
    const { confirm } = await mailed('Ada@example.com');
    for (const method of ['GET', 'HEAD']) expect((await fetch(String(confirm), { method })).status).toBe(200);
    expect(await statuses()).toEqual(['pending']);
    for (const _click of [1, 2]) {
      const answer = await server.post('/api/public/confirm', formOf(confirm));
      expect([answer.status, answer.headers.get('location')]).toEqual([303, '/newsletter/confirmed?lang=de']);
    }
    expect(await statuses()).toEqual(['active']);
  });

  it('server.md S08: fifty clicks at once confirm once', async () => {
    await clear();
    const { confirm } = await mailed('grace@example.com');
    await Promise.all(Array.from({ length: 50 }, () => server.post('/api/public/confirm', formOf(confirm))));
    const events = await server.database.rows(`SELECT FROM placet.newsletter_event WHERE kind = 'confirmed'`);
    expect(events).toHaveLength(1);
  });

  it('policies.md V03, V09: no table holds an address or a token', async () => {
    await clear();
    const { confirm } = await mailed('hedy@example.com');
    const tables = await server.database.rows<{ name: string }>(
      `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables WHERE schemaname LIKE 'placet%'`,
    );
    for (const { name } of tables) {
      const rows = JSON.stringify(await server.database.rows(`SELECT one::text FROM ${name} AS one`));
      expect(rows, name).not.toMatch(/@example|hedy/);
      expect(rows, name).not.toContain(confirm?.searchParams.get('token'));
    }
  });

  it('law.md NL02, policies.md V08: one POST unsubscribes, twice too, and leaves hash, times and status only', async () => {
    await clear();
    const { confirm } = await mailed('lise@example.com');
    await server.post('/api/public/confirm', formOf(confirm));
    const u = await server.unsubscribeToken();
    for (const _click of [1, 2]) {
      const answer = await server.post(
        `/newsletter/unsubscribe?u=${u}`,
        new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }),
      );
      expect([answer.status, answer.redirected]).toEqual([200, false]);
    }
    expect(await statuses()).toEqual([]);
    const proof = await server.database.rows<object>('SELECT * FROM placet.newsletter_event ORDER BY at');
    expect(proof.map((row) => Object(row).kind)).toEqual([
      'signed-up',
      'mail-sent',
      'confirmed',
      'unsubscribed',
    ]);
    const columns = ['at', 'delete_on', 'email_hash', 'form_text', 'id', 'key_id', 'kind', 'mac'];
    expect(Object.keys(proof[0] ?? {}).sort()).toEqual(columns);
  });

  it('law.md WD05, policies.md V03: the browser that signed up ends its own sign-up with a token that it made, and no other', async () => {
    await clear();
    const [token, wrong] = ['a'.repeat(22), 'b'.repeat(22)];
    const end = (u: string) => server.post('/newsletter/unsubscribe', { u });
    await server.post('/api/public/opt-in', signUp('emmy@example.com', { unsubscribeToken: token }));
    const { text } = await server.mailTo('emmy@example.com');
    const confirm = new URL(/http\S+confirm\S+/.exec(text)?.[0] ?? '');
    // who typed an address cannot confirm it
    const typed = new URLSearchParams({ token, lang: 'de' });
    expect((await server.post('/api/public/confirm', typed)).status).toBe(410);
    await server.post('/api/public/confirm', formOf(confirm));
    // who knows an address gets no token that ends its subscription
    await server.post('/api/public/opt-in', signUp('emmy@example.com', { unsubscribeToken: wrong }));
    await mailed('curie@example.com'); // comes after it in the queue
    expect((await end(wrong)).status).toBe(200);
    expect((await statuses()).toSorted()).toEqual(['active', 'pending']);
    const rows = await server.database.rows('SELECT one::text FROM placet.subscriber AS one');
    expect(JSON.stringify(rows)).not.toContain(token);
    expect((await end(token)).status).toBe(200);
    expect(await statuses()).toEqual(['pending']);
  });

  it('server.md S11: whoever says "this was not me" is deleted and gets no mail again', async () => {
    await clear();
    const links = await mailed('mary@example.com');
    expect((await server.post('/api/public/newsletter/not-me', formOf(links['not-me']))).status).toBe(200);
    expect(await statuses()).toEqual([]);
    const before = server.mails.length;
    await server.post('/api/public/opt-in', signUp('mary@example.com'));
    await mailed('noether@example.com'); // comes after it in the queue
    expect(server.mails.slice(before).map(({ to }) => to)).toEqual(['noether@example.com']);
  });

  it('policies.md V05, reliability.md F62: a link that is too old confirms nothing, and looks like one that never was', async () => {
    await clear();
    const { confirm } = await mailed('rosalind@example.com');
    server.passDays(7);
    const late = await server.post('/api/public/confirm', formOf(confirm));
    const wrong = await server.post(
      '/api/public/confirm',
      new URLSearchParams({ token: 'wrong', lang: 'de' }),
    );
    expect([late.status, await late.text()]).toEqual([410, await wrong.text()]);
    expect(await statuses()).toEqual(['pending']);
  });

  it.each([
    ['an address that is none', { email: 'a b@example.com' }, 422],
    ['a field that nobody asked for', { browserId: 'V1StGXR8_Z5jdHi6B-myT' }, 422],
    ['a preference that is not offered', { preferences: ['bitcoin'] }, 422],
    ['no preference', { preferences: [] }, 422],
  ])('policies.md V01: refuses %s', async (_, over, status) => {
    expect((await server.post('/api/public/opt-in', signUp('ok@example.com', over))).status).toBe(status);
  });
});
