import type { AddressInfo } from 'node:net';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { afterEach, describe, expect, it } from 'vitest';
import { openSmtp } from '../../../src/mail/open-smtp.js';
import { mailFor } from '../../../src/newsletter/mail-for.js';
import { de } from '../../../src/texts/de.js';
import { en } from '../../../src/texts/en.js';

const sender = {
  name: 'Harbour Books',
  address: 'Quay 1, Flensburg',
  email: 'privacy@harbour.example',
  publicUrl: 'https://harbour.example',
};
const letter = (to: string, texts = en) =>
  mailFor('confirm', sender, { to, linkId: 'link', token: 'TOKEN', language: 'en', texts, linkDays: 7 });

/** What came in: the envelope and the mail. */
interface Received {
  readonly from: string;
  readonly to: readonly string[];
  readonly mail: ParsedMail;
}

let server: SMTPServer | undefined;
afterEach(() => new Promise<void>((resolve) => (server ? server.close(resolve) : resolve())));

/** A mail server that answers `RCPT TO` with a code, or takes the mail. */
const listen = async (
  code?: number,
): Promise<{ readonly url: string; readonly received: readonly Received[] }> => {
  const received: Received[] = [];
  const listening = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: (_address, _session, done) =>
      done(
        code ? Object.assign(new Error('ada@example.com is not here'), { responseCode: code }) : undefined,
      ),
    onData: (stream, { envelope }, done) => {
      simpleParser(stream).then((mail) => {
        const from = envelope.mailFrom ? envelope.mailFrom.address : '';
        received.push({ from, to: envelope.rcptTo.map(({ address }) => address), mail });
        done();
      }, done);
    },
  });
  server = listening;
  await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve));
  return { url: `smtp://127.0.0.1:${(listening.server.address() as AddressInfo).port}`, received };
};

const mailerFor = (url: string, requireTls = false) =>
  openSmtp({
    ...{
      url,
      from: 'news@harbour.example',
      fromName: 'Harbour Books',
      greeting: 'harbour.example',
      requireTls,
    },
  });

describe('a confirmation mail on its way', () => {
  it('policies.md V06, law.md NL03, NL04: arrives as text and HTML, from who it says, with nothing that tells of its reader', async () => {
    const { url, received } = await listen();
    await mailerFor(url).send(letter('ada@example.com'));
    expect(received).toMatchObject([{ from: 'news@harbour.example', to: ['ada@example.com'] }]);
    const mail = received[0]?.mail;
    expect(mail?.messageId).toBe('<link@harbour.example>');
    expect(mail?.from?.value).toMatchObject([{ name: 'Harbour Books', address: 'news@harbour.example' }]);
    expect(mail?.headers.get('auto-submitted')).toBe('auto-generated');
    const markup = String(mail?.html);
    expect(markup).not.toMatch(/<img|\bsrc=|<link|<style|url\(|@import|background/i);
    const links = [...`${markup} ${mail?.text}`.matchAll(/https?:\/\/[^\s"<]+/g)].map(
      ([link]) => new URL(link),
    );
    expect(links.length).toBeGreaterThan(3);
    expect(new Set(links.map(({ host }) => host))).toEqual(new Set(['harbour.example']));
    for (const text of [mail?.text, markup]) expect(text).toContain('Quay 1, Flensburg');
  });

  it.each([
    ['English', en],
    ['German', de],
  ] as const)(
    'law.md NL04: in %s it names who is responsible and how to unsubscribe, and fills every place',
    (_, texts) => {
      const { text, html, subject } = letter('ada@example.com', texts);
      for (const each of [text, html, subject]) expect(each).not.toMatch(/\{\w+\}/);
      expect(text).toContain(texts.confirmMail.withdrawal);
      expect(text).toContain('Harbour Books, Quay 1, Flensburg, privacy@harbour.example');
    },
  );

  it.each([
    [421, 'later'],
    [450, 'later'],
    [550, 'never'],
  ] as const)(
    'server.md S14: answered with %i it is tried again %s, and what the other side said is not repeated',
    async (code, again) => {
      const { url } = await listen(code);
      const problem = await mailerFor(url)
        .send(letter('ada@example.com'))
        .catch((error: Error) => error);
      expect(problem).toMatchObject({ again });
      expect(String(problem)).not.toContain('ada@');
    },
  );

  it('server.md S14: a mail server that is not there is tried again, and one without TLS is not used in production', async () => {
    const { url } = await listen();
    const toSend = [mailerFor(url, true), mailerFor('smtp://127.0.0.1:1')];
    for (const mailer of toSend) {
      await expect(mailer.send(letter('ada@example.com'))).rejects.toMatchObject({ again: 'later' });
    }
  });
});
