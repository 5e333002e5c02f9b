import type { Choices } from '../../../src/entries/server.js';
import type { Queries } from '../database/database.js';
import type { KeyRing } from '../keys/key-ring.js';
import { keyedHashes } from '../keys/keyed-hash.js';
import { eventsOf } from './events-of.js';
import { textsAt } from './remember-text.js';

/** A record as its subject gets it: all there is, but for the hashes that find it. Times are ISO 8601 in UTC. */
export interface ExportedRecord {
  readonly receipt: string;
  readonly decidedAt: string;
  readonly receivedAt: string;
  readonly choices: Choices;
  readonly source: string;
  readonly version?: string;
  readonly language?: string;
  /** The address of the config in `texts`. */
  readonly config?: string;
}

/** What a subject gets: their records, oldest first, and the texts that these are about. */
export interface ExportedRecords {
  readonly records: readonly ExportedRecord[];
  readonly texts: Readonly<Record<string, string>>;
}

/** All that is kept of whoever has this browser id; nothing for an id that nobody has (law.md RC09). */
export const exportRecords = async (
  { queries, ring }: { readonly queries: Queries; readonly ring: KeyRing },
  id: string,
): Promise<ExportedRecords> => {
  const events = await eventsOf(queries, keyedHashes(ring, 'subject', id));
  const hashes = [...new Set(events.flatMap(({ config }) => config ?? []))];
  const records = events.map(
    ({ key, decidedAt, receivedAt, choices, source, version, language, config }) => ({
      receipt: key,
      decidedAt: decidedAt.toISOString(),
      receivedAt: receivedAt.toISOString(),
      choices,
      source,
      ...(version !== null && { version }),
      ...(language !== null && { language }),
      ...(config !== null && { config }),
    }),
  );
  return { records, texts: hashes.length ? await textsAt(queries, hashes) : {} };
};
