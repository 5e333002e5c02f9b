import { describe, expect, inject, it } from 'vitest';
import { decision } from '../../support/decision.js';
import { newRedisUrl } from '../../support/new-redis-url.js';
import { DATABASES } from '../../support/test-database.js';
import { startTestServer } from '../../support/test-server.js';

const STORES = [...DATABASES, ...(inject('redis') ? (['redis'] as const) : [])];

describe.each(STORES)('counted in %s', (store) => {
  const start = (over: Readonly<Record<string, string>> = {}) =>
    startTestServer(store === 'redis' ? (DATABASES[0] ?? 'embedded') : store, {
      PLACET_LIMIT_FACTOR: '1',
      PLACET_TRUST_PROXY: '127.0.0.1',
      ...(store === 'redis' && { REDIS_URL: newRedisUrl() }),
      ...over,
    });

  it('policies.md V14: of 300 posts in a minute the limit goes through, the others are told when to come again', async () => {
    const server = await start();
    const answers: Response[] = [];
    const postSome = async (): Promise<void> => {
      while (answers.length < 300) answers.push(await server.post('/api/public/consent', decision()));
    };
    await Promise.all(Array.from({ length: 20 }, postSome));
    const refused = answers.filter(({ status }) => status === 429);
    // a minute may end meanwhile
    expect([60, 120]).toContain(answers.length - refused.length);
    const wait = Number(refused[0]?.headers.get('retry-after'));
    expect(wait).toBeGreaterThan(0);
    expect(wait).toBeLessThanOrEqual(60);
    expect(await refused[0]?.json()).toEqual({ error: 'too-many', message: expect.any(String) });
    await server.close();
    expect(server.problems).toEqual([]);
  });

  it('server.md S03: an address that is on the list meets the same limit as one that is not', async () => {
    const server = await start();
    const statusesOf = async (email: string, ip: string): Promise<readonly number[]> => {
      const posts = Array.from({ length: 7 }, () =>
        server.post(
          '/api/public/opt-in',
          { email, locale: 'en', preferences: ['newsletter'] },
          { 'x-forwarded-for': ip },
        ),
      );
      return (await Promise.all(posts)).map(({ status }) => status).sort();
    };
    const first = await statusesOf('ada@example.com', '192.0.2.1');
    expect(first).toEqual([...Array(5).fill(202), 429, 429]);
    await server.mailTo('ada@example.com');
    expect(await statusesOf('ada@example.com', '192.0.2.2')).toEqual(first);
    await server.close();
  });
});
