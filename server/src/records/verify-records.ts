import type { Queries } from '../database/database.js';
import { contentMac } from '../keys/content-mac.js';
import type { KeyRing } from '../keys/key-ring.js';
import { contentOf, dayOf } from './consent-event.js';
import { eventsReceivedOn, eventsReceivedOutside, type StoredEvent } from './events-of.js';
import { chainedHash, merkleRoot } from './merkle.js';
import { leavesOf } from './seal-days.js';

/** What does not fit: a row that was changed, or a day from which rows are missing, or that has more than it was sealed with. */
export interface Tampering {
  readonly day: string;
  /** Of a row; absent for a whole day. */
  readonly key?: string;
  readonly what: 'row' | 'root' | 'chain';
}

const isGenuine = (ring: KeyRing, event: StoredEvent): boolean => {
  if (!event.isWhole || !ring.all.some(({ id }) => id === event.keyId)) return false;
  return contentMac(ring, event.keyId, contentOf(event)).equals(Buffer.from(event.mac));
};

interface SealedDay {
  readonly day: string;
  readonly records: number;
  readonly root: Uint8Array;
  readonly previous: Uint8Array;
  readonly chained: Uint8Array;
}

const changedIn = (ring: KeyRing, events: readonly StoredEvent[]): readonly Tampering[] =>
  events.filter((event) => !isGenuine(ring, event)).map(({ day, key }) => ({ day, key, what: 'row' }));

/** The first day of which no row was deleted yet, when rows are kept for so many days after their own. */
export const firstWholeDay = (at: Date, recordDays: number): Date =>
  new Date(at.getTime() - (recordDays - 1) * 86_400_000);

/**
 * Checks every row and every seal, and gives what does not fit. `since` is the first day whose rows are all still kept: before
 * it, retention has begun to delete, and only the chain can be checked.
 */
export const verifyRecords = async (
  { queries, ring }: { readonly queries: Queries; readonly ring: KeyRing },
  { since, until }: { readonly since: Date; readonly until: Date },
): Promise<readonly Tampering[]> => {
  const found: Tampering[] = [];
  const seals = await queries.rows<SealedDay>(
    'SELECT day::text, records, root, previous, chained FROM placet.seal ORDER BY day',
  );
  let before: Uint8Array | undefined;
  for (const { day, records, root, previous, chained } of seals) {
    const isChained = !before || Buffer.from(previous).equals(Buffer.from(before));
    if (!isChained || !chainedHash(previous, day, root).equals(Buffer.from(chained)))
      found.push({ day, what: 'chain' });
    before = chained;
    if (day < dayOf(since)) continue;
    const leaves = await leavesOf(queries, day);
    if (leaves.length !== records || !merkleRoot(leaves).equals(Buffer.from(root)))
      found.push({ day, what: 'root' });
  }
  for (let time = since.getTime(); time <= until.getTime(); time += 86_400_000) {
    found.push(...changedIn(ring, await eventsReceivedOn(queries, dayOf(new Date(time)))));
  }
  found.push(...changedIn(ring, await eventsReceivedOutside(queries, dayOf(since), dayOf(until))));
  return found;
};
