import { randomBytes } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createPlacetServer, type Database, type Mail, type PlacetServer } from '../../src/index.js';
import { createKeyRing } from '../../src/keys/key-ring.js';
import { unsubscribeTokenOf } from '../../src/keys/token.js';
import { newDatabase } from './test-database.js';

/** A running server whose clock and mails a test holds in its hand. */
export interface TestServer {
  readonly url: string;
  readonly database: Database;
  /** What was sent, oldest first. */
  readonly mails: readonly Mail[];
  /** Lines of the access log. */
  readonly log: readonly string[];
  /** Where operators ask, with `ADMIN_PORT`. */
  readonly adminUrl: string | undefined;
  /** What went wrong. */
  readonly problems: readonly Error[];
  /** Resolves with the last mail to this address with this in its text, or waits for it. */
  mailTo(address: string, within?: string): Promise<Mail>;
  /** Resolves with the last mail that fits, counted from an index, or waits for it. */
  mailMatching(fits: (mail: Mail) => boolean, from?: number): Promise<Mail>;
  /** Sets the clock on by so many days. */
  passDays(days: number): void;
  /** Of the only subscriber there is. */
  unsubscribeToken(): Promise<string>;
  run: PlacetServer['run'];
  post(path: string, body: unknown, headers?: Readonly<Record<string, string>>): Promise<Response>;
  close(): Promise<void>;
}

/** Starts a server on a database of its own, with the settings given over those of a test. */
export const startTestServer = async (
  kind: Database['kind'],
  environment: Readonly<Record<string, string>> = {},
  given?: Database,
): Promise<TestServer> => {
  const database = given ?? (await newDatabase(kind));
  const mails: Mail[] = [];
  const problems: Error[] = [];
  const log: string[] = [];
  const waiting = new Set<() => void>();
  let ahead = 0;
  const secret = randomBytes(32);
  const server: PlacetServer = await createPlacetServer({
    environment: {
      PORT: '0',
      // tests ask from one address
      PLACET_LIMIT_FACTOR: '100000',
      PLACET_DATA: mkdtempSync(join(tmpdir(), 'placet-data-')),
      PLACET_KEYS: `a:${secret.toString('base64')}`,
      ...environment,
    },
    now: () => new Date(Date.now() + ahead),
    database,
    mailer: {
      async send(mail) {
        mails.push(mail);
        for (const tell of waiting) tell();
      },
      close: () => undefined,
    },
    onError: (error) => {
      problems.push(error);
    },
    log: (line) => {
      log.push(line);
    },
  });
  const mailMatching = (fits: (mail: Mail) => boolean, from = 0): Promise<Mail> =>
    new Promise((resolve) => {
      const look = (): void => {
        const mail = mails.slice(from).findLast(fits);
        if (!mail) return;
        waiting.delete(look);
        resolve(mail);
      };
      waiting.add(look);
      look();
    });
  const url = await server.listen();
  await server.ready();
  return {
    url,
    database,
    mails,
    log,
    adminUrl: server.adminAddress(),
    problems,
    mailTo: (address, within = '') => mailMatching(({ to, text }) => to === address && text.includes(within)),
    mailMatching,
    passDays: (days) => {
      ahead += days * 86_400_000;
    },
    unsubscribeToken: async () => {
      const [only] = await database.rows<{ id: string }>('SELECT id FROM placet.subscriber');
      return unsubscribeTokenOf(createKeyRing([{ id: 'a', secret }]), only?.id ?? '');
    },
    run: server.run,
    post: (path, body, headers = {}) =>
      fetch(new URL(path, url), {
        method: 'POST',
        redirect: 'manual',
        headers: {
          'content-type':
            body instanceof URLSearchParams ? 'application/x-www-form-urlencoded' : 'application/json',
          ...headers,
        },
        body: body instanceof URLSearchParams ? body : JSON.stringify(body),
      }),
    close: () => server.close(),
  };
};
