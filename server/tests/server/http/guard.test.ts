import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decision } from '../../support/decision.js';
import { DATABASES } from '../../support/test-database.js';
import { startTestServer, type TestServer } from '../../support/test-server.js';

const kind = DATABASES[0] ?? 'embedded';
const OTHER = 'https://other.example';

describe('who may post', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer(kind, {
      PLACET_PUBLIC_URL: 'https://www.example.com',
      PLACET_ORIGINS: 'https://shop.example.com',
    });
  });
  afterAll(() => server.close());

  it.each([
    ['https://www.example.com', 201],
    ['https://shop.example.com', 201],
    [OTHER, 403],
    ['https://www.example.com.other.example', 403],
    ['http://www.example.com', 403],
    ['null', 403],
    ['rubbish', 403],
  ])('server.md S20, S25: from %s a decision is answered with %i', async (origin, status) => {
    const answer = await server.post('/api/public/consent', decision(), { origin });
    const isAllowed = status === 201;
    expect([answer.status > 201 ? answer.status : 201, answer.headers.get('vary')]).toEqual([
      status,
      'Origin',
    ]);
    expect(answer.headers.get('access-control-allow-origin')).toBe(isAllowed ? origin : null);
    expect(answer.headers.get('access-control-allow-credentials')).toBeNull();
    const asked = await fetch(new URL('/api/public/consent', server.url), {
      method: 'OPTIONS',
      headers: { origin },
    });
    expect(asked.status).toBe(isAllowed ? 204 : 403);
    expect(asked.headers.get('access-control-allow-origin')).toBe(isAllowed ? origin : null);
  });

  it('policies.md V15, server.md S20: a form of another site cannot sign anybody up, as text or as a form', async () => {
    const form = new URLSearchParams([
      ['email', 'ada@example.com'],
      ['locale', 'en'],
      ['preferences', 'newsletter'],
      ['preferences', 'newsletter'],
    ]);
    expect((await server.post('/api/public/opt-in', form, { origin: OTHER })).status).toBe(403);
    const asText = await server.post('/api/public/opt-in', {}, { 'content-type': 'text/plain' });
    expect(asText.status).toBe(415);
  });

  it('server.md S26: what a mailed token opens asks for no origin, since its page sends none', async () => {
    const answer = await server.post('/api/public/confirm', { token: 'x' }, { origin: 'null' });
    expect(answer.status).toBe(410);
  });
});

describe('where a request comes from', () => {
  const ipOf = async (proxies: string, headers: readonly string[]): Promise<readonly string[]> => {
    const server = await startTestServer(kind, { PLACET_TRUST_PROXY: proxies });
    for (const header of headers)
      await fetch(new URL('/healthz', server.url), { headers: { 'x-forwarded-for': header } });
    await server.close();
    return server.log.map((line) => JSON.parse(line).ip);
  };

  it('server.md S24: is what the connection says, unless that is a proxy of ours', async () => {
    expect(await ipOf('10.0.0.0/8', ['192.0.2.1'])).toEqual(['127.0.0.1']);
    const throughTwo = ['192.0.2.1', '203.0.113.9, 192.0.2.1, 10.1.1.1'];
    expect(await ipOf('127.0.0.0/8,10.0.0.0/8', throughTwo)).toEqual(['192.0.2.1', '192.0.2.1']);
  });
});
