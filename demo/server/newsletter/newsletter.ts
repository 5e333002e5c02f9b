import { randomBytes } from 'node:crypto';
import { createKeyedHash } from './keyed-hash.js';
import type { SignUp } from './requests.js';

/** A mail that the demo would have sent; the inspector shows it instead. */
export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly link: string;
}

/** Someone who is on the list, or on the way there. */
interface Subscriber extends SignUp {
  readonly status: 'pending' | 'subscribed';
  /** Until the click in the mail, which works once. */
  readonly confirmHash?: string;
  readonly unsubscribeHash: string;
  /** ISO 8601, as all times here. */
  readonly signedUpAt: string;
  readonly confirmedAt?: string;
}

/** What is left of a subscriber: that there was a double opt-in, and nothing that tells of whom. */
interface Proof extends Pick<Subscriber, 'signedUpAt' | 'confirmedAt'> {
  readonly status: 'unsubscribed';
  readonly unsubscribedAt: string;
}

/** What the inspector shows of a sign-up: no address in full. */
export interface ListedSubscription {
  readonly status: (Subscriber | Proof)['status'];
  readonly email: string | undefined;
  readonly emailHash: string;
  readonly mail: Mail | undefined;
}

const MOST_KEPT = 200;

/** 128 bits. */
const newToken = (): string => randomBytes(16).toString('base64url');
const now = (): string => new Date().toISOString();

/** Shows enough of an address to recognise it: `w…@example.com`. */
const masked = (email: string): string => email.replace(/^(.).*(@.*)$/, '$1…$2');

const confirmationMail = ({ email, locale }: SignUp, token: string): Mail => {
  const german = locale.startsWith('de');
  return {
    to: masked(email),
    subject: german ? 'Bitte bestätigen: Gezeitenpost' : 'Please confirm: Tide notes',
    link: `${german ? '/de' : ''}/newsletter/confirm?token=${token}`,
  };
};

/**
 * The newsletter's list with double opt-in, in memory. Nothing in it leads to the record of consent: a sign-up is ended
 * by a token of its own, and not by the browser's id, which would tie a person to all their decisions.
 */
export class Newsletter {
  /** All that is kept, by the hash of the address. */
  readonly subscriptions = new Map<string, Subscriber | Proof>();
  readonly #hashAddress = createKeyedHash();
  readonly #hashToken = createKeyedHash();

  /** @param mailboxes what waits for each subscriber, by the hash of the address; only a demo can look into these */
  constructor(private readonly mailboxes: Map<string, Mail>) {}

  /** Starts a double opt-in; the same address again replaces what was pending. */
  optIn(signUp: SignUp): { readonly status: 'pending'; readonly unsubscribeToken: string } {
    const emailHash = this.#hashAddress(signUp.email);
    const unsubscribeToken = newToken();
    // The same answer for an address on the list: nobody can find out who is, or gets a token to unsubscribe them.
    if (this.subscriptions.get(emailHash)?.status !== 'subscribed') {
      const confirmToken = newToken();
      this.#forget(emailHash);
      this.subscriptions.set(emailHash, {
        ...signUp,
        status: 'pending',
        confirmHash: this.#hashToken(confirmToken),
        unsubscribeHash: this.#hashToken(unsubscribeToken),
        signedUpAt: now(),
      });
      this.mailboxes.set(emailHash, confirmationMail(signUp, confirmToken));
      for (const oldest of [...this.subscriptions.keys()].slice(0, -MOST_KEPT)) this.#forget(oldest);
    }
    return { status: 'pending', unsubscribeToken };
  }

  /** The click in the mail; a token works once. */
  confirm(token: string): boolean {
    const confirmHash = this.#hashToken(token);
    for (const [emailHash, one] of this.subscriptions) {
      if (one.status !== 'pending' || one.confirmHash !== confirmHash) continue;
      const { confirmHash: _used, ...rest } = one;
      this.subscriptions.set(emailHash, { ...rest, status: 'subscribed', confirmedAt: now() });
      this.mailboxes.delete(emailHash);
      return true;
    }
    return false;
  }

  /** Ends the sign-up that was answered with this token: address, name and language go, the proof stays. */
  optOut(token: string): { readonly status: 'unsubscribed' } {
    const unsubscribeHash = this.#hashToken(token);
    for (const [emailHash, one] of this.subscriptions) {
      if (one.status === 'unsubscribed' || one.unsubscribeHash !== unsubscribeHash) continue;
      const { signedUpAt, confirmedAt } = one;
      this.subscriptions.set(emailHash, {
        status: 'unsubscribed',
        signedUpAt,
        ...(confirmedAt && { confirmedAt }),
        unsubscribedAt: now(),
      });
      this.mailboxes.delete(emailHash);
    }
    // The same answer for a token that nobody has: there is nothing to find out here.
    return { status: 'unsubscribed' };
  }

  /** For the inspector. */
  list(): readonly ListedSubscription[] {
    return Array.from(this.subscriptions, ([emailHash, one]) => ({
      status: one.status,
      email: one.status === 'unsubscribed' ? undefined : masked(one.email),
      emailHash: emailHash.slice(0, 12),
      mail: this.mailboxes.get(emailHash),
    }));
  }

  #forget(emailHash: string): void {
    this.subscriptions.delete(emailHash);
    this.mailboxes.delete(emailHash);
  }
}
