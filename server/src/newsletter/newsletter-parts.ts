import type { Database } from '../database/database.js';
import type { Queue } from '../jobs/queue.js';
import type { KeyRing } from '../keys/key-ring.js';
import type { Tombstones } from '../tombstones/tombstones.js';

/** What every act of the newsletter needs. */
export interface NewsletterParts {
  readonly database: Database;
  readonly ring: KeyRing;
  readonly queue: Queue;
  readonly rules: NewsletterRules;
  readonly tombstones: Tombstones;
}

/** What the operator may set. */
export interface NewsletterRules {
  /** How long a confirmation link lives; then the sign-up is deleted. */
  readonly linkDays: number;
  /** How long the proof is kept after unsubscribing. */
  readonly proofDays: number;
}

const DAY = 86_400_000;

/** A time some days later. */
export const daysAfter = (time: Date, days: number): Date => new Date(time.getTime() + days * DAY);
