import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decision, ID } from '../../support/decision.js';
import { DATABASES } from '../../support/test-database.js';
import { startTestServer, type TestServer } from '../../support/test-server.js';

describe('the access log', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer(DATABASES[0] ?? 'embedded', { PLACET_TRUST_PROXY: '127.0.0.1' });
  });
  afterAll(() => server.close());

  const lastLine = () => JSON.parse(server.log.at(-1) ?? '');

  it('policies.md V12: a line has exactly ten fields', async () => {
    const answer = await server.post('/api/public/consent?session=canary', decision(), {
      'user-agent': 'Browser/1',
      referer: 'https://search.example/path?q=canary',
      'x-forwarded-for': '192.0.2.7',
    });
    expect(lastLine()).toEqual({
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
      ip: '192.0.2.7',
      host: new URL(server.url).host,
      path: '/api/public/consent',
      method: 'POST',
      status: 201,
      agent: 'Browser/1',
      referrer: 'https://search.example',
      request: answer.headers.get('x-request-id'),
      limit: 'allowed',
    });
  });

  it('policies.md V12, server.md S22: nothing of a body, a query or an unknown address is in it, whatever the answer', async () => {
    const canary = 'canary-7c1b';
    await server.post('/api/public/consent', decision({ version: canary }));
    await server.post('/api/public/consent', { id: canary, email: `${canary}@example.com` });
    await server.post('/api/public/opt-in', { email: `${canary}@`, locale: canary });
    await server.post('/api/public/confirm', { token: canary });
    await server.post(`/newsletter/unsubscribe?u=${canary}`, new URLSearchParams());
    await fetch(new URL(`/newsletter/confirm?token=${canary}`, server.url));
    await fetch(new URL(`/${canary}/ada@example.com`, server.url));
    const told = `${server.log.join('\n')} ${server.problems.map(String).join('\n')}`;
    expect(lastLine()).toMatchObject({ path: '*', status: 404, limit: 'none' });
    for (const secret of [canary, ID, '@']) expect(told).not.toContain(secret);
  });

  it('a request id that a client makes up is not taken', async () => {
    await fetch(new URL('/healthz', server.url), {
      headers: { 'request-id': 'mine', 'x-request-id': 'mine' },
    });
    expect(lastLine().request).toMatch(/^[0-9a-f-]{36}$/);
  });
});
