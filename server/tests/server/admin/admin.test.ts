import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ADMIN_ROUTES, SCOPES } from '../../../src/admin/admin-routes.js';
import { PUBLIC_ROUTES } from '../../../src/http/public-routes.js';
import { decision } from '../../support/decision.js';
import { siteConfigPath } from '../../support/site-config.js';
import { DATABASES } from '../../support/test-database.js';
import { startTestServer, type TestServer } from '../../support/test-server.js';

const hashOf = (key: string): string => createHash('sha256').update(key).digest('hex');

describe.each(DATABASES)('on %s', (kind) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer(kind, {
      ADMIN_PORT: '0',
      ADMIN_KEYS: `sender:subscribers+reports:${hashOf('one')},boss:${SCOPES.join('+')}:${hashOf('two')}`,
      PLACET_CONFIG: siteConfigPath(),
    });
  });
  afterAll(async () => {
    await server.close();
    expect(server.problems).toEqual([]);
  });

  const ask = (route: string, key?: string, body?: object): Promise<Response> => {
    const [method = '', path = ''] = route.split(' ');
    return fetch(new URL(path, server.adminUrl), {
      method,
      headers: {
        ...(key && { authorization: `Bearer ${key}` }),
        ...(body && { 'content-type': 'application/json' }),
      },
      ...(body && { body: JSON.stringify(body) }),
    });
  };
  const signUp = async (email: string, name: string): Promise<void> => {
    await server.post('/api/public/opt-in', { email, name, locale: 'en', preferences: ['newsletter'] });
    const { text } = await server.mailTo(email);
    await server.post('/api/public/confirm', { token: /token=([^&\s]+)/.exec(text)?.[1] ?? '' });
  };

  it('policies.md V22, server.md S28: without a key every address looks the same, and a key opens what its scopes name', async () => {
    const answers = [...Object.keys(ADMIN_ROUTES), 'GET /nothing'].map((route) => ask(route, 'wrong'));
    const told = await Promise.all((await Promise.all(answers)).map((answer) => answer.text()));
    expect(new Set(told)).toEqual(new Set(['{"error":"key","message":"A key is needed."}']));
    expect((await ask('GET /subscribers')).status).toBe(401);
    expect((await ask('GET /statistics?from=2026-01-01&to=2026-01-02', 'one')).status).toBe(403);
    expect((await ask('GET /nothing', 'one')).status).toBe(404);
    expect((await ask('GET /statistics?from=2026-01-01&to=2026-01-02', 'two')).status).toBe(200);
  });

  it('server.md S28: nothing of it is on the public port', async () => {
    const both = Object.keys(ADMIN_ROUTES).filter((route) => Object.hasOwn(PUBLIC_ROUTES, route));
    expect(both).toEqual([]);
    for (const route of Object.keys(ADMIN_ROUTES)) {
      const [method = '', path = ''] = route.split(' ');
      const answer = await fetch(new URL(path, server.url), {
        method,
        headers: { authorization: 'Bearer two' },
      });
      expect(answer.status, route).toBe(404);
    }
  });

  it('law.md NL02: the program that sends gets who confirmed, each with the headers that unsubscribe', async () => {
    await signUp('ada@example.com', 'Ada');
    await server.post('/api/public/opt-in', {
      ...{ email: 'pending@example.com', locale: 'en', preferences: ['newsletter'] },
    });
    const lines = (await (await ask('GET /subscribers?preference=newsletter', 'one')).text())
      .trim()
      .split('\n');
    const [ada] = lines.map((line) => JSON.parse(line));
    expect(lines).toHaveLength(1);
    expect(ada).toMatchObject({ email: 'ada@example.com', name: 'Ada', preferences: ['newsletter'] });
    const [url = ''] = /(?<=<).*(?=>)/.exec(ada.unsubscribe.headers['List-Unsubscribe']) ?? [];
    expect(await (await ask('GET /subscribers?preference=other', 'one')).text()).toBe('');
    await server.post(url, new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }));
    expect(await (await ask('GET /subscribers', 'one')).text()).toBe('');
  });

  it('policies.md V08, law.md NL01: the proof of an address is there for whom must show it, also after unsubscribing', async () => {
    await signUp('grace@example.com', 'Grace');
    await ask('POST /reports', 'one', { event: 'unsubscribed', email: 'Grace@example.com', id: 7 });
    const proof = await (await ask('POST /newsletter/proof', 'two', { email: 'grace@example.com' })).json();
    expect(Object(proof).events.map(({ kind: each }: { kind: string }) => each)).toEqual([
      ...['signed-up', 'mail-sent', 'confirmed', 'unsubscribed'],
    ]);
  });

  it('policies.md V05: a mailbox that does not exist and an owner who complained get no mail again; opening is ignored', async () => {
    await signUp('bounces@example.com', 'B');
    const reports = [
      ['opened', 'ignored'],
      ['constructor', 'ignored'],
      ['hard_bounce', 'taken'],
    ] as const;
    for (const [event, report] of reports) {
      const answer = await ask('POST /reports', 'one', { event, email: 'bounces@example.com' });
      expect(await answer.json()).toEqual({ report });
    }
    await ask('POST /reports', 'one', { event: 'spam', email: 'never-here@example.com' });
    const before = server.mails.length;
    for (const email of ['bounces@example.com', 'never-here@example.com', 'later@example.com'])
      await server.post('/api/public/opt-in', { email, locale: 'en', preferences: ['newsletter'] });
    await server.mailTo('later@example.com');
    expect(server.mails.slice(before).map(({ to }) => to)).toEqual(['later@example.com']);
  });

  it('server.md S22: metrics count, and name no visitor', async () => {
    await server.post('/api/public/consent', decision());
    const metrics = await (await ask('GET /metrics', 'two')).text();
    expect(metrics).toMatch(/placet_requests_total\{route="POST \/api\/public\/consent",status="201"\} 1/);
    expect(metrics).toMatch(/placet_request_seconds_count\{route="POST \/api\/public\/consent"\} \d/);
    expect(metrics).not.toMatch(/@|127\.0|token/);
    for (const line of metrics.trim().split('\n')) expect(line).toMatch(/^(#|[a-z_]+(\{.*\})? [\d.e+-]+$)/);
  });

  it('policies.md V20: who asked for what is written down in a chain, a changed config too, and a changed byte is found', async () => {
    const entries = Object(await (await ask('GET /audit', 'two')).json());
    expect(entries[0]).toMatchObject({ actor: 'server', action: 'config' });
    const done = entries.map(({ actor, action }: Record<string, string>) => `${actor} ${action}`);
    expect(done).toContain('sender GET /subscribers');
    expect(done.at(-1)).toBe('boss GET /audit');
    expect(JSON.stringify(entries)).not.toContain('@');
    const verified = async () => Object(await (await ask('GET /verify', 'two')).json());
    expect(await verified()).toEqual({ records: [], proofs: [], audit: [] });
    await server.database.script(`
      ALTER TABLE placet.audit DISABLE TRIGGER ALL;
      UPDATE placet.audit SET actor = 'nobody' WHERE id = 2;
      ALTER TABLE placet.audit ENABLE TRIGGER ALL`);
    expect((await verified()).audit).toEqual([2]);
  });
});
