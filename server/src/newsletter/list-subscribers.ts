import type { Queries } from '../database/database.js';
import type { KeyRing } from '../keys/key-ring.js';
import { openSealed } from '../keys/sealed.js';
import { unsubscribeHeaders } from './unsubscribe-headers.js';

/** An active subscriber, in the clear, for the program that sends newsletters. */
export interface ListedSubscriber {
  readonly email: string;
  readonly name?: string;
  readonly locale: string;
  readonly preferences: readonly string[];
  /** ISO 8601 in UTC. */
  readonly confirmedAt: string;
  /** What each mail to them must carry. */
  readonly unsubscribe: ReturnType<typeof unsubscribeHeaders>;
}

interface Row {
  readonly id: string;
  readonly email: Uint8Array;
  readonly name: Uint8Array | null;
  readonly locale: string;
  readonly preferences: readonly string[];
  readonly confirmedAt: Date;
}

const AT_ONCE = 500;

const listed = (ring: KeyRing, publicUrl: string, row: Row): ListedSubscriber => {
  const open = (column: string, value: Uint8Array) =>
    openSealed(ring, `subscriber.${column}:${row.id}`, value);
  return {
    email: open('email', row.email),
    ...(row.name && { name: open('name', row.name) }),
    locale: row.locale,
    preferences: row.preferences,
    confirmedAt: row.confirmedAt.toISOString(),
    unsubscribe: unsubscribeHeaders(ring, publicUrl, row.id),
  };
};

/** Who confirmed and wants this, or anything; 500 are held at a time, however many there are. */
export async function* listSubscribers(
  { queries, ring, publicUrl }: { queries: Queries; ring: KeyRing; publicUrl: string },
  preference: string | undefined,
): AsyncGenerator<ListedSubscriber> {
  let after = '00000000-0000-0000-0000-000000000000';
  for (;;) {
    const rows = await queries.rows<Row>(
      `SELECT id, email, name, locale, preferences, confirmed_at AS "confirmedAt" FROM placet.subscriber
       WHERE status = 'active' AND id > $1::uuid AND ($2::text IS NULL OR $2 = ANY (preferences)) ORDER BY id LIMIT $3`,
      [after, preference ?? null, AT_ONCE],
    );
    for (const row of rows) yield listed(ring, publicUrl, row);
    const last = rows.at(-1);
    if (!last) return;
    after = last.id;
  }
}
