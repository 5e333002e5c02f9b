import type { Database } from '../database/database.js';
import type { KeyRing } from '../keys/key-ring.js';
import type { NewsletterParts } from '../newsletter/newsletter-parts.js';
import type { AdminKey } from '../settings/setting-problem.js';

/** What the admin port is given. */
export interface AdminParts {
  readonly now: () => Date;
  readonly database: Database;
  readonly ring: KeyRing;
  readonly newsletter: NewsletterParts;
  readonly publicUrl: () => string;
  readonly keys: readonly AdminKey[];
  readonly recordDays: number;
  /** In the text format of Prometheus. */
  readonly metrics: () => Promise<string>;
  readonly onError: (error: Error) => void;
}
