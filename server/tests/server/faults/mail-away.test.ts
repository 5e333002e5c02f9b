import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';
import { describe, expect, it, vi } from 'vitest';
import { createPlacetServer } from '../../../src/index.js';
import { DATABASES, newDatabase } from '../../support/test-database.js';

const PATIENCE = { timeout: 20_000, interval: 50 };
type Answer = 'take' | 'cut' | 451 | 554;

/** A mail server that answers each mail in turn as it is told: takes it, takes it and cuts the line, or refuses. */
const listen = async (answers: readonly Answer[]) => {
  const came: string[] = [];
  const cut = (): void => {
    for (const connection of Object(server).connections) connection._socket.destroy();
  };
  const server: SMTPServer = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, _session, done) => {
      text(stream).then((mail) => {
        const answer = answers[came.length] ?? 'take';
        came.push(/^Message-ID: (.*)$/im.exec(mail)?.[1] ?? '');
        if (answer === 'cut') return cut();
        done(answer === 'take' ? null : Object.assign(new Error('no'), { responseCode: answer }));
      }, done);
    },
  });
  server.on('error', () => undefined);
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  return {
    url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    came,
    close: () => new Promise<void>((resolve) => server.close(resolve)),
  };
};

describe('while the mail server does not take mails', () => {
  it.each<[string, readonly Answer[], number, string]>([
    ['answers 451 twice', [451, 451], 3, 'sent'],
    ['cuts the line after the mail is sent, before it says yes', ['cut'], 2, 'sent'],
    ['refuses the mail for good', [554], 1, 'failed'],
  ])('server.md S12, S14: one that %s', async (_, answers, tries, state) => {
    const smtp = await listen(answers);
    const kind = DATABASES[0] ?? 'embedded';
    const database = await newDatabase(kind);
    let ahead = 0;
    const server = await createPlacetServer({
      environment: {
        ...{ PORT: '0', SMTP_URL: smtp.url, MAIL_FROM: 'news@example.com', PLACET_ACCESS_LOG: 'off' },
        PLACET_DATA: mkdtempSync(join(tmpdir(), 'placet-mail-')),
        PLACET_KEYS: `a:${randomBytes(32).toString('base64')}`,
      },
      now: () => new Date(Date.now() + ahead),
      database,
      onError: () => undefined,
    });
    const url = await server.listen();
    await server.ready();
    await fetch(new URL('/api/public/opt-in', url), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email: 'ada@example.com', locale: 'en', preferences: ['newsletter'] }),
    });
    const states = async () =>
      (await database.rows<{ state: string }>('SELECT state FROM placet.mailed_link')).map(
        (row) => row.state,
      );
    for (let done = 1; done <= tries; done++) {
      const last = done === tries;
      await vi.waitFor(async () => {
        expect(smtp.came).toHaveLength(done);
        expect(await states()).toEqual([last ? state : 'waiting']);
      }, PATIENCE);
      ahead += 3_600_000;
      if (!last) await server.run('sweep');
    }
    await server.run('sweep');
    expect(smtp.came).toHaveLength(tries);
    expect(new Set(smtp.came).size, 'one logical mail').toBe(1);
    await server.close();
    await smtp.close();
  });
});
