import { randomUUID } from 'node:crypto';
import type { Database, Queries } from '../database/database.js';
import type { Queue } from '../jobs/queue.js';
import type { KeyRing } from '../keys/key-ring.js';
import { openSealed, sealText } from '../keys/sealed.js';
import type { OwnDataRequest, SignUp } from './sign-up.js';

/** What came in by the public form and waits for the worker. */
export type InboxItem =
  | { readonly kind: 'sign-up'; readonly signUp: SignUp }
  | { readonly kind: 'own-data'; readonly request: OwnDataRequest };

const placeOf = (id: string): string => `inbox.payload:${id}`;

/**
 * Seals a request and leaves it to the worker. It looks nothing up, so an address that is on the list takes as long as one
 * that is not, and gets the same answer.
 */
export const putInInbox = async (
  { database, ring, queue }: { readonly database: Database; readonly ring: KeyRing; readonly queue: Queue },
  item: InboxItem,
  at: Date,
): Promise<void> => {
  const id = randomUUID();
  await database.transaction(async (queries) => {
    await queries.rows('INSERT INTO placet.inbox (id, kind, payload, received_at) VALUES ($1, $2, $3, $4)', [
      id,
      item.kind,
      sealText(ring, placeOf(id), JSON.stringify(item)),
      at,
    ]);
    await queue.add(queries, 'inbox', id);
  });
  queue.wake('inbox');
};

/** Takes an item out, for as long as the transaction lasts; `undefined` where another worker was first. */
export const takeFromInbox = async (
  { queries, ring }: { readonly queries: Queries; readonly ring: KeyRing },
  id: string,
): Promise<InboxItem | undefined> => {
  const [row] = await queries.rows<{ payload: Uint8Array }>(
    'DELETE FROM placet.inbox WHERE id = $1 RETURNING payload',
    [id],
  );
  return row && JSON.parse(openSealed(ring, placeOf(id), row.payload));
};
