import type { OwnDataPurpose } from './mailed-link.js';

/** Where a sign-up came from: five agreed names, a path without its query, an origin without its path. */
export interface SignUpOrigin {
  readonly utm?: Readonly<Partial<Record<'source' | 'medium' | 'campaign' | 'term' | 'content', string>>>;
  readonly path?: string;
  readonly referrer?: string;
}

/** What the form asked for. */
export interface SignUp extends SignUpOrigin {
  /** As `readEmailAddress` gives it. */
  readonly email: string;
  readonly name?: string;
  /** BCP 47. */
  readonly locale: string;
  readonly preferences: readonly string[];
  /** SHA-256 of the form's text, in hex: what was asked. */
  readonly text?: string;
  /** Made by the browser, which may end this sign-up with it. */
  readonly unsubscribeToken?: string;
}

/** Someone wants to see, change or delete what is kept of an address. */
export interface OwnDataRequest {
  readonly email: string;
  readonly want: OwnDataPurpose;
}
