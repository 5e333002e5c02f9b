import { sinceOf } from './is-valid.js';
import type { StoredRecord } from './stored-record.js';

/**
 * Several cookies of the name, say from a parent domain: a denial in any wins, and the newest gives the rest. A tossed
 * cookie can so take permissions away, never add one to a service that was denied (reliability.md T05).
 */
export const combineRecords = (records: readonly StoredRecord[]): StoredRecord | undefined => {
  const [newest] = [...records].sort((a, b) => sinceOf(b, 0) - sinceOf(a, 0));
  const denials = records.flatMap((record) =>
    Object.entries(record).filter(([, choice]) => choice === false),
  );
  return newest && { ...newest, ...Object.fromEntries(denials) };
};
