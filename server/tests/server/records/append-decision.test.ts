import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DATABASES } from '../../support/test-database.js';
import { startTestServer, type TestServer } from '../../support/test-server.js';

const decision = (over: object = {}) => ({
  id: 'V1StGXR8_Z5jdHi6B-myT',
  decidedAt: new Date().toISOString(),
  version: '2026-11',
  choices: { 'youtube-embed': 'granted', posthog: 'denied' },
  source: 'banner',
  language: 'de',
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

  const count = async (): Promise<number> => {
    const [row] = await server.database.rows<{ count: number }>(
      'SELECT count(*)::int AS count FROM placet.consent_event',
    );
    return row?.count ?? 0;
  };

  it('law.md RC06, policies.md R03: a decision is documented, refusals like acceptances, and answered with a receipt', async () => {
    const before = await count();
    const answer = await server.post('/api/public/consent', decision({ choices: { posthog: 'denied' } }));
    expect(answer.status).toBe(201);
    expect(await answer.json()).toEqual({ receipt: expect.any(String), receivedAt: expect.any(String) });
    expect(await count()).toBe(before + 1);
  });

  it('reliability.md T20: fifty equal posts at once are one row and one answer', async () => {
    const before = await count();
    const posted = decision({ decidedAt: '2026-01-01T00:00:00.000Z' });
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => server.post('/api/public/consent', posted)),
    );
    const bodies = new Set(await Promise.all(answers.map((answer) => answer.text())));
    expect(bodies.size).toBe(1);
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(49);
    expect(await count()).toBe(before + 1);
  });

  it('policies.md V11, law.md RC04: nothing of the row tells who it was', async () => {
    await server.post('/api/public/consent', decision(), {
      'user-agent': 'canary-agent',
      referer: 'https://canary.example/',
    });
    const rows = await server.database.rows('SELECT consent_event::text AS row FROM placet.consent_event');
    const text = JSON.stringify(rows);
    for (const canary of ['V1StGXR8_Z5jdHi6B-myT', 'canary', '127.0.0.1']) expect(text).not.toContain(canary);
  });

  it('policies.md R19: what is written can be neither changed nor deleted', async () => {
    await server.post('/api/public/consent', decision());
    await expect(server.database.script(`UPDATE placet.consent_event SET source = 'api'`)).rejects.toThrow(
      'append-only',
    );
    await expect(server.database.script('DELETE FROM placet.consent_event')).rejects.toThrow('append-only');
  });

  it.each([
    ['a field that nobody asked for', { ip: '127.0.0.1' }],
    ['a choice that is none', { choices: { posthog: true } }],
    ['a service whose name cannot be one', { choices: { '<b>': 'granted' } }],
    ['no choice', { choices: {} }],
    ['a time that is none', { decidedAt: '2026-13-45T99:99:99Z' }],
    ['an id that is too short to be random', { id: 'abc' }],
  ])('refuses %s', async (_, over) => {
    const before = await count();
    expect((await server.post('/api/public/consent', decision(over))).status).toBe(422);
    expect(await count()).toBe(before);
  });
});
