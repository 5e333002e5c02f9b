import type { Queries } from '../database/database.js';
import { contentMac } from '../keys/content-mac.js';
import type { KeyRing } from '../keys/key-ring.js';

interface Row {
  readonly id: string;
  readonly emailHash: string;
  readonly keyId: string;
  readonly at: Date;
  readonly isWhole: boolean;
  readonly kind: string;
  readonly formText: string | null;
  readonly mac: Uint8Array;
}

/** Ids of the events of double opt-ins that were changed. */
export const verifyProofs = async ({
  queries,
  ring,
}: {
  readonly queries: Queries;
  readonly ring: KeyRing;
}): Promise<readonly string[]> => {
  const rows = await queries.rows<Row>(
    `SELECT id::text, email_hash::text AS "emailHash", key_id AS "keyId", at, date_trunc('milliseconds', at) = at AS "isWhole",
       kind, encode(form_text, 'hex') AS "formText", mac
     FROM placet.newsletter_event ORDER BY id`,
  );
  const isGenuine = ({ id, emailHash, keyId, at, isWhole, kind, formText, mac }: Row): boolean =>
    isWhole &&
    ring.all.some((key) => key.id === keyId) &&
    contentMac(ring, keyId, [id, emailHash, at.toISOString(), kind, formText]).equals(Buffer.from(mac));
  return rows.filter((row) => !isGenuine(row)).map(({ id }) => id);
};
