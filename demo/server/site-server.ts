import type { RequestListener } from 'node:http';

/** How far the double opt-in of an address is, as its proof tells it: without the address. */
export interface ListedProof {
  /** The beginning of its keyed hash. */
  readonly address: string;
  /** The last event, such as `mail-sent`, `confirmed` or `unsubscribed`. */
  readonly status: string;
}

/** Who gets the next newsletter. */
export interface ListedReader {
  /** As much of the address as it takes to recognise it: `a…@example.com`. */
  readonly email: string;
  /** Behind the link that each newsletter to them carries. */
  readonly unsubscribe: string;
}

/** What the site's server keeps of the newsletter, as the inspector shows it. */
export interface NewsletterState {
  readonly proofs: readonly ListedProof[];
  readonly readers: readonly ListedReader[];
}

/** The server behind the demo's pages. */
export interface SiteServer {
  readonly handler: RequestListener;
  /** As it was when it was last looked at. */
  newsletter(): NewsletterState;
  /** Calls when that has changed. */
  onChange(listener: () => void): void;
}
