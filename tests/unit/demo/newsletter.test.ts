// @vitest-environment node
import { createHash, createHmac } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Mail, Newsletter } from '../../../demo/server/newsletter/newsletter.js';
import { parseSignUp, parseUnsubscribe } from '../../../demo/server/newsletter/requests.js';

const ADA = { email: 'ada@example.com', name: 'Ada', locale: 'en' };
const BROWSER_ID = 'V1StGXR8_Z5jdHi6B-myT';

let mailboxes: Map<string, Mail>;
let newsletter: Newsletter;
beforeEach(() => {
  mailboxes = new Map();
  newsletter = new Newsletter(mailboxes);
});

/** All that the newsletter keeps, as a thief of its memory would read it. */
const dump = (of = newsletter): string => JSON.stringify([...of.subscriptions]);
const rows = () => [...newsletter.subscriptions.values()];
const statuses = () => rows().map(({ status }) => status);

/** What the mail says that came last. */
const tokenInMail = (): string => {
  const { link } = [...mailboxes.values()].at(-1) ?? { link: '' };
  return new URL(link, 'https://example.com').searchParams.get('token') ?? '';
};

/** Signs Ada up, confirms it, and unsubscribes her. */
const wholeStory = (of = newsletter): void => {
  const { unsubscribeToken } = of.optIn(ADA);
  of.confirm(tokenInMail());
  of.optOut(unsubscribeToken);
};

describe('what the newsletter keeps', () => {
  it('no store of it holds a browser id, and a sign-up that carries one is refused', () => {
    expect(parseSignUp(ADA)).toEqual(ADA);
    expect(() => parseSignUp({ ...ADA, browserId: BROWSER_ID })).toThrow('Unknown field');
    expect(() => parseUnsubscribe({ browserId: BROWSER_ID })).toThrow('Unknown field');
    newsletter.optIn(parseSignUp(ADA));
    expect(Object.keys(rows()[0] ?? {}).join()).not.toMatch(/browser|record|session/i);
  });

  it('V03: its tokens are kept as hashes only, and a plain hash of them is not among these', () => {
    const { unsubscribeToken } = newsletter.optIn(ADA);
    for (const token of [tokenInMail(), unsubscribeToken]) {
      expect(token).toMatch(/^[\w-]{22}$/); // 128 bits
      expect(dump()).not.toContain(token);
      expect(dump()).not.toContain(createHash('sha256').update(token).digest('hex'));
    }
  });

  it('V09: a dictionary of addresses without the key finds nobody in the proof kept after unsubscribing', () => {
    wholeStory();
    expect(statuses()).toEqual(['unsubscribed']);
    const dictionary = ['grace@example.com', ADA.email, ADA.email.toUpperCase()];
    const guesses = dictionary.flatMap((email) => [
      ...['md5', 'sha1', 'sha256', 'sha512'].map((name) => createHash(name).update(email)),
      ...['', 'priel', 'newsletter'].map((key) => createHmac('sha256', key).update(email)),
    ]);
    for (const guess of guesses) {
      const digest = guess.digest();
      for (const written of ['hex', 'base64', 'base64url'] as const) {
        expect(dump()).not.toContain(digest.toString(written));
      }
    }
  });

  it('V09: each start of the server has keys of its own, so that two dumps cannot be joined', () => {
    wholeStory();
    const [first] = newsletter.subscriptions.keys();
    const later = new Newsletter(mailboxes);
    wholeStory(later);
    expect(first).toBeTruthy();
    expect(dump(later)).not.toContain(first);
  });

  it('V08: after unsubscribing only hash, times and status are left, in no mailbox either', () => {
    wholeStory();
    expect(Object.keys(rows()[0] ?? {}).sort()).toEqual([
      'confirmedAt',
      'signedUpAt',
      'status',
      'unsubscribedAt',
    ]);
    expect(dump()).not.toMatch(/@|Ada|"en"/);
    expect(mailboxes.size).toBe(0);
  });
});

describe('the double opt-in', () => {
  it('NL01: nobody is subscribed before the link in the mail, which works once', () => {
    newsletter.optIn(ADA);
    const token = tokenInMail();
    expect(statuses()).toEqual(['pending']);
    expect(newsletter.confirm('')).toBe(false);
    expect(newsletter.confirm(token)).toBe(true);
    expect(statuses()).toEqual(['subscribed']);
    expect(newsletter.confirm(token)).toBe(false);
  });

  it('the token that unsubscribes does not confirm, so that who types an address cannot confirm it', () => {
    const { unsubscribeToken } = newsletter.optIn(ADA);
    expect(newsletter.confirm(unsubscribeToken)).toBe(false);
    expect(statuses()).toEqual(['pending']);
  });

  it('an address on the list gets the same answer, and its token ends nobody’s subscription', () => {
    const first = newsletter.optIn(ADA);
    newsletter.confirm(tokenInMail());
    const again = newsletter.optIn(ADA);
    expect(Object.keys(again)).toEqual(Object.keys(first));
    expect(again.unsubscribeToken).toMatch(/^[\w-]{22}$/);
    newsletter.optOut(again.unsubscribeToken);
    expect(statuses()).toEqual(['subscribed']);
    newsletter.optOut(first.unsubscribeToken);
    expect(statuses()).toEqual(['unsubscribed']);
  });

  it('a token ends its own sign-up only', () => {
    const { unsubscribeToken } = newsletter.optIn(ADA);
    newsletter.optIn({ email: 'grace@example.com', locale: 'de' });
    newsletter.optOut(unsubscribeToken);
    expect(statuses()).toEqual(['unsubscribed', 'pending']);
  });

  it('V08: who comes back is recognised by the hash', () => {
    wholeStory();
    newsletter.optIn(ADA);
    expect(statuses()).toEqual(['pending']);
  });

  it('keeps the last 200 sign-ups, and their mails', () => {
    for (let index = 0; index < 201; index += 1) {
      newsletter.optIn({ email: `ada${index}@example.com`, locale: 'en' });
    }
    expect(rows()).toHaveLength(200);
    expect(mailboxes.size).toBe(200);
    expect(dump()).not.toContain('ada0@example.com');
  });
});

describe('a request that does not fit', () => {
  it.for([
    ['no address', { locale: 'en' }],
    ['no e-mail address', { email: 'ada', locale: 'en' }],
    ['two addresses', { email: 'ada@example.com, eve@example.com', locale: 'en' }],
    ['an address too long', { email: `ada@${'a.'.repeat(126)}example`, locale: 'en' }],
    ['no language', { email: 'ada@example.com' }],
    ['a name too long', { ...ADA, name: 'a'.repeat(101) }],
    ['a name over two lines', { ...ADA, name: 'Ada\nBcc: eve@example.com' }],
  ] as const)('is refused: %s', ([, body]) => {
    expect(() => parseSignUp(body)).toThrow(/has to be/);
  });

  it('an address is read in one spelling', () => {
    expect(parseSignUp({ email: 'Ada@Example.COM', locale: 'en' })).toEqual({
      email: 'ada@example.com',
      locale: 'en',
    });
  });
});
