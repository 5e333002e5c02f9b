import { createHash, randomBytes } from 'node:crypto';
import { HttpError } from './http.js';

/** A mail that the demo would have sent; the inspector shows it instead. */
export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly link: string;
}

/** A sign-up from the double opt-in to the end; after that only the proof is left, without the address. */
export interface Subscription {
  readonly emailHash: string;
  readonly browserId: string;
  readonly locale: string;
  status: 'pending' | 'subscribed' | 'unsubscribed';
  email: string | undefined;
  name: string | undefined;
  tokenHash: string | undefined;
  /** What waits in the subscriber's mailbox; only the demo can look into that. */
  mail: Mail | undefined;
  readonly signedUpAt: string;
  confirmedAt?: string;
  unsubscribedAt?: string;
}

const MOST_KEPT = 200;
const EMAIL =
  /^[^\s@<>"(),;:\\[\]]{1,64}@[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+$/i;

const hash = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Shows enough of an address to recognise it: `w…@example.com`. */
const masked = (email: string): string => email.replace(/^(.).*(@.*)$/, '$1…$2');

const noOtherKeys = (body: Readonly<Record<string, unknown>>, ...known: readonly string[]): void => {
  const other = Object.keys(body).find((key) => !known.includes(key));
  if (other !== undefined) throw new HttpError(400, `Unknown field; known are ${known.join(', ')}.`);
};

const textField = (
  body: Readonly<Record<string, unknown>>,
  key: string,
  wanted: RegExp,
  rule: string,
): string => {
  const value = body[key];
  if (typeof value === 'string' && wanted.test(value)) return value;
  throw new HttpError(400, `"${key}" has to be ${rule}.`);
};

const browserIdOf = (body: Readonly<Record<string, unknown>>): string =>
  textField(body, 'browserId', /^[\w-]{10,64}$/, 'the id of the consent record, 10 to 64 of A-Z a-z 0-9 _ -');

/** The newsletter's list with double opt-in, in memory. Only hashes of its tokens are kept. */
export class Newsletter {
  readonly subscriptions: Subscription[] = [];

  /** Starts a double opt-in; the same address again replaces what was pending. */
  optIn(body: Readonly<Record<string, unknown>>): { status: string } {
    noOtherKeys(body, 'email', 'name', 'locale', 'browserId');
    const email = textField(
      body,
      'email',
      EMAIL,
      'an e-mail address of at most 254 characters',
    ).toLowerCase();
    if (email.length > 254)
      throw new HttpError(400, '"email" has to be an e-mail address of at most 254 characters.');
    const name =
      body.name === undefined ? undefined : textField(body, 'name', /^.{0,100}$/, 'at most 100 characters');
    const locale = textField(body, 'locale', /^[a-z]{2}(-[A-Z]{2})?$/, 'a language such as en or de-DE');
    const browserId = browserIdOf(body);

    const emailHash = hash(email);
    const known = this.subscriptions.findIndex((one) => one.emailHash === emailHash);
    // The answer is the same for an address that is already subscribed: nobody can find out who is.
    if (known >= 0 && this.subscriptions[known]?.status === 'subscribed') return { status: 'pending' };
    if (known >= 0) this.subscriptions.splice(known, 1);

    const token = randomBytes(16).toString('base64url');
    const german = locale.startsWith('de');
    this.subscriptions.push({
      emailHash,
      browserId,
      locale,
      status: 'pending',
      email,
      name: name || undefined,
      tokenHash: hash(token),
      mail: {
        to: masked(email),
        subject: german ? 'Bitte bestätigen: Gezeitenpost' : 'Please confirm: Tide notes',
        link: `${german ? '/de' : ''}/newsletter/confirm?token=${token}`,
      },
      signedUpAt: new Date().toISOString(),
    });
    this.subscriptions.splice(0, this.subscriptions.length - MOST_KEPT);
    return { status: 'pending' };
  }

  /** Ends every subscription that this browser made: the address and name go, the proof stays. */
  optOut(body: Readonly<Record<string, unknown>>): { status: string; count: number } {
    noOtherKeys(body, 'browserId');
    const browserId = browserIdOf(body);
    const ended = this.subscriptions.filter(
      (one) => one.browserId === browserId && one.status !== 'unsubscribed',
    );
    for (const one of ended) {
      one.status = 'unsubscribed';
      one.email = undefined;
      one.name = undefined;
      one.tokenHash = undefined;
      one.mail = undefined;
      one.unsubscribedAt = new Date().toISOString();
    }
    return { status: 'unsubscribed', count: ended.length };
  }

  /** The click in the mail; a token works once. */
  confirm(token: string): boolean {
    const one = this.subscriptions.find((candidate) => candidate.tokenHash === hash(token));
    if (!one) return false;
    one.status = 'subscribed';
    one.tokenHash = undefined;
    one.mail = undefined;
    one.confirmedAt = new Date().toISOString();
    return true;
  }

  /** For the inspector: no address in full. */
  list(): readonly object[] {
    return this.subscriptions.map(({ email, name: _name, tokenHash: _token, emailHash, ...rest }) => ({
      ...rest,
      email: email && masked(email),
      emailHash: emailHash.slice(0, 12),
    }));
  }

  clear(): void {
    this.subscriptions.length = 0;
  }
}
