import type { Database } from '../database/database.js';
import { forgetAddress } from '../newsletter/forget-address.js';
import type { NewsletterParts } from '../newsletter/newsletter-parts.js';
import { eraseHash } from '../records/erase-subject.js';
import type { Tombstones } from '../tombstones/tombstones.js';

/** What deletions are applied to again. */
export interface ReapplyParts extends Pick<NewsletterParts, 'ring' | 'rules'> {
  readonly database: Database;
  readonly tombstones: Tombstones;
}

/**
 * Deletes again what was deleted before: after a restore nobody who was erased or unsubscribed is back (policies.md V17). Without a restore
 * it finds nothing to do. Returns how many tombstones there are.
 */
export const reapply = async ({ database, tombstones, ring, rules }: ReapplyParts): Promise<number> => {
  const all = await tombstones.list();
  for (const { kind, hash, keyId, at } of all) {
    await database.transaction((queries) =>
      kind === 'erased'
        ? eraseHash(queries, { hash, keyId, erasedAt: at })
        : forgetAddress({ queries, ring, rules }, { kind, emailHash: hash, keyId, at }),
    );
  }
  return all.length;
};
