import { describe, expect, it } from 'vitest';
import { createPlacetServer } from '../../../src/index.js';
import { DATABASES, newDatabase } from '../../support/test-database.js';
import { startTestServer } from '../../support/test-server.js';

describe.each(DATABASES)('on %s', (kind) => {
  it('reliability.md F57: ready is what has its database, migrations and jobs; alive is the process', async () => {
    const server = await startTestServer(kind);
    const answer = await fetch(new URL('/readyz', server.url));
    expect([answer.status, await answer.json()]).toEqual([
      200,
      { database: 'reached', migrations: 'done', queue: 'runs', mail: 'untried', clock: 'right' },
    ]);
    server.passDays(1);
    expect(await (await fetch(new URL('/readyz', server.url))).json()).toMatchObject({ clock: 'off' });
    await server.close();
  });
});

it('server.md S13: a server whose database is away starts, says that it is not ready, and answers with 503 and when to come again', async () => {
  const database = await newDatabase('embedded');
  const away = () => Promise.reject(Object.assign(new Error('no connection'), { code: 'ECONNREFUSED' }));
  const server = await createPlacetServer({
    environment: {
      PORT: '0',
      PLACET_KEYS: `a:${Buffer.alloc(32, 1).toString('base64')}`,
      PLACET_ACCESS_LOG: 'off',
    },
    database: { ...database, rows: away, transaction: away, script: away, close: async () => undefined },
    onError: () => undefined,
  });
  const url = await server.listen();
  const [alive, ready, asked] = await Promise.all([
    fetch(new URL('/healthz', url)),
    fetch(new URL('/readyz', url)),
    fetch(new URL('/.well-known/placet-seals.json', url)),
  ]);
  await server.close();
  expect([alive.status, ready.status, asked.status]).toEqual([200, 503, 503]);
  expect(asked.headers.get('retry-after')).toBe('5');
  expect(await ready.json()).toMatchObject({ database: 'out of reach', queue: 'stopped', clock: 'unknown' });
});
