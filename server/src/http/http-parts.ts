import type { Database } from '../database/database.js';
import type { KeyRing } from '../keys/key-ring.js';
import type { Limiter } from '../limits/create-limiter.js';
import type { Mail } from '../mail/mail.js';
import type { NewsletterParts } from '../newsletter/newsletter-parts.js';
import type { Site } from '../site/read-site.js';
import type { Languages } from '../texts/find-texts.js';
import type { Tombstones } from '../tombstones/tombstones.js';
import type { AccessLine } from './access-line.js';
import type { Health } from './health.js';

/** A request that was answered. */
export interface Answered {
  readonly line: AccessLine;
  /** How long it took. */
  readonly seconds: number;
}

/** What the routes are given. */
export interface HttpParts {
  readonly now: () => Date;
  readonly database: Database;
  readonly ring: KeyRing;
  readonly site: Site;
  /** Where visitors reach the server, without a slash at its end. */
  readonly publicUrl: () => string;
  readonly newsletter: NewsletterParts;
  readonly tombstones: Tombstones;
  /** How long a record is kept. */
  readonly recordDays: number;
  /** What a sign-up may ask for. */
  readonly preferences: readonly string[];
  readonly languages: Languages;
  /** What would have been sent; absent where mails are really sent. */
  readonly mailbox?: { readonly mails: readonly Mail[] };
  readonly limiter: Limiter;
  /** Origins of other sites whose pages may post here. */
  readonly origins: readonly string[];
  /** Networks of proxies whose headers say where a request comes from. */
  readonly trustProxy: readonly string[];
  readonly health: () => Promise<Health>;
  /** Told of each request, for log and metrics. */
  readonly onAnswer: (answered: Answered) => void;
  /** What went wrong in a request; holds nothing of its body. */
  readonly onError: (error: Error) => void;
}
