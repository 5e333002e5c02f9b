import { keyedHashes } from '../keys/keyed-hash.js';
import { openSealed } from '../keys/sealed.js';
import { hashOfToken } from '../keys/token.js';
import { normalForm } from './email-address.js';
import type { NewsletterParts } from './newsletter-parts.js';
import { forget } from './unsubscribe.js';

/** Everything that is kept of a subscriber, in the clear, for themselves. Times are ISO 8601 in UTC. */
export interface OwnData {
  readonly email: string;
  readonly name?: string;
  readonly locale: string;
  readonly status: string;
  readonly preferences: readonly string[];
  readonly origin: unknown;
  readonly signedUpAt: string;
  readonly confirmedAt?: string;
  readonly history: readonly { readonly at: string; readonly kind: string }[];
}

interface Row {
  readonly id: string;
  readonly emailHash: string;
  readonly keyId: string;
  readonly email: Uint8Array;
  readonly name: Uint8Array | null;
  readonly origin: Uint8Array;
  readonly locale: string;
  readonly status: string;
  readonly preferences: readonly string[];
  readonly signedUpAt: Date;
  readonly confirmedAt: Date | null;
}

const COLUMNS = `
  subscriber.id, email_hash AS "emailHash", subscriber.key_id AS "keyId", email, name, origin, locale, status, preferences,
  signed_up_at AS "signedUpAt", confirmed_at AS "confirmedAt"`;

/** The subscriber that a link of this purpose was mailed to, while it works. */
const findByLink = async (
  { database }: NewsletterParts,
  { token, purpose, at }: { readonly token: string; readonly purpose: 'export' | 'erase'; readonly at: Date },
): Promise<Row | undefined> => {
  const [row] = await database.rows<Row>(
    `SELECT ${COLUMNS}
     FROM placet.mailed_link JOIN placet.subscriber ON subscriber.id = mailed_link.subscriber
     WHERE token_hash = $1 AND purpose = $2 AND mailed_link.expires_at > $3`,
    [hashOfToken(token), purpose, at],
  );
  return row;
};

const openOwnData = async (
  { database, ring }: Pick<NewsletterParts, 'database' | 'ring'>,
  row: Row,
): Promise<OwnData> => {
  const open = (column: string, value: Uint8Array) =>
    openSealed(ring, `subscriber.${column}:${row.id}`, value);
  const history = await database.rows<{ at: Date; kind: string }>(
    'SELECT at, kind FROM placet.newsletter_event WHERE email_hash = $1 ORDER BY at',
    [row.emailHash],
  );
  return {
    email: open('email', row.email),
    ...(row.name && { name: open('name', row.name) }),
    locale: row.locale,
    status: row.status,
    preferences: row.preferences,
    origin: JSON.parse(open('origin', row.origin)),
    signedUpAt: row.signedUpAt.toISOString(),
    ...(row.confirmedAt && { confirmedAt: row.confirmedAt.toISOString() }),
    history: history.map(({ at: time, kind }) => ({ at: time.toISOString(), kind })),
  };
};

/** What is kept of whom the link was mailed to, or `undefined` for a link that does not work. */
export const exportOwnData = async (
  parts: NewsletterParts,
  token: string,
  at: Date,
): Promise<OwnData | undefined> => {
  const row = await findByLink(parts, { token, purpose: 'export', at });
  return row && openOwnData(parts, row);
};

/** The subscriber with this address. */
const findByAddress = async (
  { database, ring }: Pick<NewsletterParts, 'database' | 'ring'>,
  email: string,
): Promise<Row | undefined> => {
  const [row] = await database.rows<Row>(
    `SELECT ${COLUMNS} FROM placet.subscriber WHERE email_hash = ANY ($1::uuid[])`,
    [keyedHashes(ring, 'email', normalForm(email))],
  );
  return row;
};

/** What is kept of an address, for the operator who was asked by letter; `undefined` where it is nobody's. */
export const exportAddress = async (parts: NewsletterParts, email: string): Promise<OwnData | undefined> => {
  const row = await findByAddress(parts, email);
  return row && openOwnData(parts, row);
};

/** Deletes whoever has this address, as unsubscribing does. */
export const eraseAddress = async (parts: NewsletterParts, email: string, at: Date): Promise<void> =>
  forget(parts, await findByAddress(parts, email), { kind: 'unsubscribed', at });

/** Deletes whom the link was mailed to, as unsubscribing does. A link that does not work deletes nobody. */
export const eraseOwnData = async (
  parts: NewsletterParts,
  token: string,
  at: Date,
): Promise<'erased' | 'expired'> => {
  const row = await findByLink(parts, { token, purpose: 'erase', at });
  if (!row) return 'expired';
  await forget(parts, row, { kind: 'unsubscribed', at });
  return 'erased';
};
