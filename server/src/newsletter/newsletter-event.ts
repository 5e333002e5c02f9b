import { randomUUID } from 'node:crypto';
import type { Queries } from '../database/database.js';
import { contentMac } from '../keys/content-mac.js';
import type { KeyRing } from '../keys/key-ring.js';
import type { Forgetting } from './forget-address.js';

/** What happened to an address, for the proof. */
export interface NewsletterEvent {
  readonly emailHash: string;
  readonly keyId: string;
  readonly at: Date;
  readonly kind: 'signed-up' | 'mail-sent' | 'confirmed' | 'changed' | Forgetting['kind'];
  /** The address of the form's text, in hex. */
  readonly formText?: string | null;
}

/** Adds an event to the proof. It names nobody: the address is a keyed hash. */
export const addNewsletterEvent = async (
  { queries, ring }: { readonly queries: Queries; readonly ring: KeyRing },
  { emailHash, keyId, at, kind, formText = null }: NewsletterEvent,
): Promise<void> => {
  const id = randomUUID();
  const mac = contentMac(ring, keyId, [id, emailHash, at.toISOString(), kind, formText]);
  await queries.rows(
    `INSERT INTO placet.newsletter_event (id, email_hash, key_id, at, kind, form_text, mac)
     VALUES ($1, $2, $3, $4, $5, decode($6, 'hex'), $7)`,
    [id, emailHash, keyId, at, kind, formText, mac],
  );
};
