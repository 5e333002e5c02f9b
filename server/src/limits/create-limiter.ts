import type { KeyRing } from '../keys/key-ring.js';
import { keyedHash } from '../keys/keyed-hash.js';
import { LIMITS, type Limit, type LimitKind } from './limit-kind.js';
import type { LimitStore } from './limit-store.js';
import { networkOf } from './network-of.js';

/** Says whether somebody may go on. */
export interface Limiter {
  /** Counts one request from an IP address. 0 lets it through; else it is how many seconds to wait. */
  take(kind: LimitKind, ip: string): number;
  /** Adds up with the other processes now; else that happens within a second. */
  sync(): Promise<void>;
  close(): Promise<void>;
}

/** What a limiter goes by. */
export interface LimiterOptions {
  readonly store: LimitStore;
  readonly ring: KeyRing;
  readonly now: () => Date;
  /** Multiplies all limits. */
  readonly factor: number;
  readonly onError: (error: Error) => void;
}

interface Entry {
  total: number;
  /** What the store was not told yet. */
  untold: number;
  readonly endsAt: Date;
}

const SECOND = 1000;
/** Whoever has a whole IPv6 network could else fill the memory. */
const MOST_KEPT = 100_000;

const windowOf = (
  ring: KeyRing,
  { kind, ip, at }: { readonly kind: LimitKind; readonly ip: string; readonly at: Date },
  { seconds }: Limit,
) => {
  const index = Math.floor(at.getTime() / (seconds * SECOND));
  const { hash } = keyedHash(ring, 'limit', [kind, seconds, index, networkOf(ip)].join(' '));
  return { key: hash, endsAt: new Date((index + 1) * seconds * SECOND) };
};

/** Takes from the entries what the store was not told, and puts back what it could not be told. */
const tell = async (entries: Map<string, Entry>, store: LimitStore): Promise<void> => {
  const told = [...entries].flatMap(([key, { untold, endsAt }]) =>
    untold ? [{ key, used: untold, endsAt }] : [],
  );
  if (!told.length) return;
  for (const { key } of told) Object.assign(entries.get(key) ?? {}, { untold: 0 });
  const change = (key: string, by: (entry: Entry) => Partial<Entry>) => {
    const entry = entries.get(key);
    if (entry) Object.assign(entry, by(entry));
  };
  try {
    for (const [key, total] of await store.add(told))
      change(key, ({ untold }) => ({ total: total + untold }));
  } catch (error) {
    for (const { key, used } of told) change(key, ({ untold }) => ({ untold: untold + used }));
    throw error;
  }
};

/**
 * Counts in memory, so that a request waits for nothing, and adds up with the other processes each second. While the store is out of
 * reach each process counts for itself.
 */
export const createLimiter = ({ store, ring, now, factor, onError }: LimiterOptions): Limiter => {
  const entries = new Map<string, Entry>();
  let timer: NodeJS.Timeout | undefined;
  const sync = async (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    const at = now();
    for (const [key, { endsAt }] of entries)
      if (endsAt <= at || entries.size > MOST_KEPT) entries.delete(key);
    await tell(entries, store).catch(onError);
  };
  return {
    take(kind, ip) {
      const at = now();
      const windows = LIMITS[kind].map((limit: Limit) => {
        const { key, endsAt } = windowOf(ring, { kind, ip, at }, limit);
        return { key, most: limit.most * factor, entry: entries.get(key) ?? { total: 0, untold: 0, endsAt } };
      });
      const full = windows.findLast(({ entry, most }) => entry.total >= most);
      if (full) return Math.max(1, Math.ceil((full.entry.endsAt.getTime() - at.getTime()) / SECOND));
      for (const { key, entry } of windows) {
        entries.set(key, entry);
        entry.total += 1;
        entry.untold += 1;
      }
      timer ??= setTimeout(() => void sync(), SECOND).unref();
      return 0;
    },
    sync,
    async close() {
      await sync();
      await store.close();
    },
  };
};
