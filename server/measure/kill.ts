import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { SMTPServer } from 'smtp-server';
import { startPostgres } from '../tests/support/postgres-cluster.js';
import { post } from './post.js';
import { type SpawnedServer, spawnServer } from './spawn-server.js';

const APPENDS = 1000;
const SIGN_UPS = 200;
/** In milliseconds, from when the server is ready: its start takes longer. */
const BETWEEN_KILLS = 300;

/** Every mail that a mail server said yes to: its id and where it went. */
const startSink = async () => {
  const mails: { readonly id: string; readonly to: string }[] = [];
  const sink = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, { envelope }, done) => {
      text(stream).then((mail) => {
        const to = envelope.rcptTo[0]?.address ?? '';
        mails.push({ id: /^Message-ID: (.*)$/im.exec(mail)?.[1] ?? '', to });
        done();
      }, done);
    },
  });
  sink.on('error', () => undefined);
  sink.listen(0, '127.0.0.1');
  await once(sink.server, 'listening');
  return {
    mails,
    url: `smtp://127.0.0.1:${(sink.server.address() as AddressInfo).port}`,
    close: () => sink.close(),
  };
};

const freePort = async (): Promise<number> => {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
};

/** Posts until it is answered, however often the server is killed meanwhile. */
const untilAnswered = async (url: () => string, path: string, body: object): Promise<string> => {
  for (;;) {
    const answer = await post(new URL(path, url()), JSON.stringify(body)).catch(() => undefined);
    if (answer && answer.status < 300) return answer.body;
    await wait(20);
  }
};

/** Kills the server again and again, and starts it again, until it is told to stop. */
const killing = (start: () => Promise<SpawnedServer>, first: SpawnedServer) => {
  let isOver = false;
  let kills = 0;
  let server = first;
  const done = (async () => {
    while (!isOver) {
      await wait(BETWEEN_KILLS);
      await server.end('SIGKILL');
      kills += 1;
      server = await start();
    }
    return { server, kills };
  })();
  return {
    stop: () => {
      isOver = true;
      return done;
    },
  };
};

const idOf = (index: number): string => `killed_${String(index).padStart(15, '0')}`;
const decisionOf = (index: number) => ({
  id: idOf(index),
  decidedAt: new Date().toISOString(),
  choices: { counter: 'granted' },
  source: 'banner',
});

const work = async (url: () => string): Promise<ReadonlyMap<number, string>> => {
  const receipts = new Map<number, string>();
  let next = 0;
  const some = async (): Promise<void> => {
    for (let index = next++; index < APPENDS; index = next++) {
      const decision = decisionOf(index);
      receipts.set(index, JSON.parse(await untilAnswered(url, '/api/public/consent', decision)).receipt);
      if (index % (APPENDS / SIGN_UPS)) continue;
      const signUp = { email: `p${index}@example.com`, locale: 'en', preferences: ['newsletter'] };
      await untilAnswered(url, '/api/public/opt-in', signUp);
    }
  };
  await Promise.all(Array.from({ length: 8 }, some));
  return receipts;
};

const countRecords = async (url: string, receipts: ReadonlyMap<number, string>) => {
  let [lost, doubled] = [0, 0];
  for (const [index, receipt] of receipts) {
    const { body } = await post(
      new URL('/api/public/consent/export', url),
      JSON.stringify({ id: idOf(index) }),
    );
    const { records } = JSON.parse(body) as { records: readonly { readonly receipt: string }[] };
    if (!records.some((each) => each.receipt === receipt)) lost += 1;
    if (records.length > 1) doubled += 1;
  }
  return { lost, doubled };
};

const run = async (kind: 'postgres' | 'embedded'): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'placet-kill-'));
  const cluster = kind === 'postgres' ? await startPostgres('durable') : undefined;
  const sink = await startSink();
  const port = String(await freePort());
  const environment = {
    ...{ PORT: port, PLACET_DATA: folder, SMTP_URL: sink.url, MAIL_FROM: 'news@example.com' },
    PLACET_KEYS: `a:${randomBytes(32).toString('base64')}`,
    ...(cluster && { DATABASE_URL: cluster.url }),
  };
  const start = () => spawnServer(environment);
  const first = await start();
  const killer = killing(start, first);
  const receipts = await work(() => first.url);
  const { server, kills } = await killer.stop();
  const deadline = Date.now() + 420_000;
  while (new Set(sink.mails.map(({ to }) => to)).size < SIGN_UPS && Date.now() < deadline) await wait(500);
  const { lost, doubled } = await countRecords(server.url, receipts);
  await server.end('SIGTERM');
  const mailed = new Set(sink.mails.map(({ to }) => to)).size;
  const logical = new Set(sink.mails.map(({ id }) => id)).size;
  console.log(
    `${kind}: ${kills} kills, ${receipts.size} decisions acknowledged, ${lost} lost, ${doubled} doubled;`,
  );
  console.log(
    `  ${SIGN_UPS} sign-ups acknowledged, ${mailed} got a mail, ${logical} mails, ${sink.mails.length} deliveries`,
  );
  sink.close();
  cluster?.stop();
  rmSync(folder, { recursive: true, force: true });
};

await run(process.argv[2] === 'embedded' ? 'embedded' : 'postgres');
process.exit();
