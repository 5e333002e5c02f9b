import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { decision } from '../../support/decision.js';
import { DATABASES, newDatabase } from '../../support/test-database.js';
import { startTestServer, type TestServer } from '../../support/test-server.js';

const kind = DATABASES[0] ?? 'embedded';
let server: TestServer;
afterEach(() => server.close());

const open = async (): Promise<Socket> => {
  const socket = connect(Number(new URL(server.url).port), '127.0.0.1');
  socket.on('error', () => undefined);
  await once(socket, 'connect');
  return socket;
};
const statusOf = async (request: string): Promise<string> => {
  const socket = await open();
  socket.write(request);
  let answer = '';
  for await (const chunk of socket) {
    answer += chunk;
    if (answer.includes('\r\n')) break;
  }
  socket.destroy();
  return answer.split('\r\n', 1)[0] ?? '';
};

describe('connections', () => {
  it('server.md S23: 500 sockets that never end their request are closed in seconds, and stop nobody meanwhile', async () => {
    server = await startTestServer(kind);
    const slow = await Promise.all(Array.from({ length: 500 }, open));
    const closed = slow.map((socket) => {
      socket.resume();
      return once(socket, 'close');
    });
    for (const socket of slow) socket.write('POST /api/public/consent HTTP/1.1\r\nHost: a\r\nX-Slow:');
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => server.post('/api/public/consent', decision())),
    );
    expect(answers.every(({ ok }) => ok)).toBe(true);
    expect(slow.filter(({ destroyed }) => destroyed)).toEqual([]);
    await Promise.all(closed);
  });

  it('server.md S23: more than 8 kB of header or body is refused, and so are doubled or poisonous names', async () => {
    server = await startTestServer(kind);
    const head = 'POST /api/public/consent HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n';
    expect(await statusOf(`${head}X-Long: ${'x'.repeat(9000)}\r\n\r\n`)).toContain('431');
    expect(await statusOf(`${head}Content-Length: 9000\r\n\r\n${'x'.repeat(9000)}`)).toContain('413');
    const poison = '{"__proto__":{"id":"x"}}';
    expect(await statusOf(`${head}Content-Length: ${poison.length}\r\n\r\n${poison}`)).toContain('400');
  });

  it('server.md S16: what is asked when the server is told to stop is answered before it ends', async () => {
    const database = await newDatabase(kind);
    let waiting: (() => void) | undefined;
    const blocked = new Promise<void>((resolve) => {
      waiting = resolve;
    });
    let asked: (() => void) | undefined;
    const isAsked = new Promise<void>((resolve) => {
      asked = resolve;
    });
    server = await startTestServer(
      kind,
      {},
      {
        ...database,
        async rows(statement, values) {
          if (statement.includes('INSERT INTO placet.consent_event')) {
            asked?.();
            await blocked;
          }
          return database.rows(statement, values);
        },
      },
    );
    const answer = server.post('/api/public/consent', decision());
    await isAsked;
    const closing = server.close();
    waiting?.();
    expect((await answer).status).toBe(201);
    await closing;
    await expect(fetch(new URL('/healthz', server.url))).rejects.toThrow();
  });
});
