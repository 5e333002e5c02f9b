import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { DATABASES } from '../../support/test-database.js';
import { startTestServer, type TestServer } from '../../support/test-server.js';

describe.each(DATABASES)('on %s', (kind) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer(kind);
  });
  afterAll(async () => {
    await server.close();
    expect(server.problems).toEqual([]);
  });

  const signUp = (email: string) =>
    server.post('/api/public/opt-in', {
      ...{ email, locale: 'en', name: 'Ada', preferences: ['newsletter'] },
      ...{
        utm: { source: 'poster' },
        path: '/shop?token=canary',
        referrer: 'https://search.example/?q=canary',
      },
    });
  const ask = (email: string, want: string) => server.post('/api/public/newsletter/access', { email, want });
  /** The form behind the link of the mail with this subject. */
  const formOf = (text: string): URLSearchParams =>
    new URL(/http\S+own-data\S+/.exec(text)?.[0] ?? '').searchParams;
  const pathOf = ({ token, lang }: Record<string, string>) =>
    new URLSearchParams({ token: token ?? '', lang: lang ?? '' });

  it('policies.md V02, V16, law.md RC09: whoever reads the mailbox sees and deletes what is kept; nobody else is told anything', async () => {
    await signUp('ada@example.com');
    await server.mailTo('ada@example.com');
    const answers = [await ask('ada@example.com', 'export'), await ask('nobody@example.com', 'export')];
    expect(answers.map(({ status }) => status)).toEqual([202, 202]);
    expect(new Set(await Promise.all(answers.map((answer) => answer.text()))).size).toBe(1);

    const mail = await server.mailTo('ada@example.com', 'want=export');
    const form = pathOf(Object.fromEntries(formOf(mail.text)));
    const data = await (await server.post('/api/public/newsletter/export', form)).json();
    expect(data).toMatchObject({
      ...{
        email: 'ada@example.com',
        name: 'Ada',
        locale: 'en',
        status: 'pending',
        preferences: ['newsletter'],
      },
      origin: { utm: { source: 'poster' }, path: '/shop', referrer: 'https://search.example' },
    });
    expect(JSON.stringify(data)).not.toContain('canary');
    expect((await server.post('/api/public/newsletter/erase', form)).status).toBe(410);

    await ask('ada@example.com', 'erase');
    const last = await server.mailTo('ada@example.com', 'want=erase');
    const erasing = pathOf(Object.fromEntries(formOf(last.text)));
    expect((await server.post('/api/public/newsletter/erase', erasing)).status).toBe(200);
    expect(await server.database.rows('SELECT FROM placet.subscriber')).toEqual([]);
    expect((await server.post('/api/public/newsletter/export', form)).status).toBe(410);
    expect(server.mails.map(({ to }) => to)).not.toContain('nobody@example.com');
  });

  it.skipIf(kind !== DATABASES[0])(
    'server.md S01: of 100 sign-ups with one address in a minute one sends a mail',
    async () => {
      let next = 0;
      const some = async (): Promise<void> => {
        while (next++ < 100) expect((await signUp('bombed@example.com')).status).toBe(202);
      };
      await Promise.all(Array.from({ length: 20 }, some));
      await signUp('after-the-bomb@example.com');
      await server.mailTo('after-the-bomb@example.com');
      const left = () => server.database.rows('SELECT FROM placet.inbox');
      await vi.waitFor(async () => expect(await left()).toEqual([]), { timeout: 40_000, interval: 100 });
      expect(server.mails.filter(({ to }) => to === 'bombed@example.com')).toHaveLength(1);
    },
  );

  it('server.md S01: whatever tag is behind a plus sign, a mailbox gets one mail in 15 minutes, three a day, five in 30 days', async () => {
    const count = async (days: number): Promise<number> => {
      server.passDays(days);
      const before = server.mails.length;
      for (let index = 0; index < 6; index++) await signUp(`mary+${index}@example.com`);
      await signUp(`last-${Math.random()}@example.com`);
      await server.mailMatching(({ to }) => to.startsWith('last-'), before);
      return server.mails.slice(before).filter(({ to }) => to.startsWith('mary')).length;
    };
    expect(await count(0)).toBe(1);
    expect([await count(0.02), await count(0.02), await count(0.02)]).toEqual([1, 1, 0]);
    expect([await count(2), await count(2), await count(2)]).toEqual([1, 1, 0]);
  });
});
