import { readChoice } from './choice.js';

/**
 * A record as the cookie keeps it: Klaro's flat map of booleans, and under `$`, a name that no service can have, what
 * Klaro lacks. It comes from outside: own keys only, and a type is believed only after a look.
 */
export interface StoredRecord {
  readonly [service: string]: unknown;
  readonly $?: {
    readonly id?: string | undefined;
    /** Seconds since 1970 of the last decision. */
    readonly at: number;
    /** The policy's version. */
    readonly v?: string | undefined;
    /** Revisions above 1 by service, and 0 for a service that was essential: nobody chose it. */
    readonly r?: Readonly<Record<string, number>> | undefined;
    /**
     * Seconds since 1970 of the oldest choice still standing, where that is not `at`: expiry counts from it, so that a
     * decision about one service does not prolong the others.
     */
    readonly s?: number | undefined;
    /** The path that it is for, where that is not the whole site: below it a wider one can be seen too (decision 0017). */
    readonly p?: string | undefined;
    /** 1 until the server has written the decision down, where the config has `records` (decision 0022). */
    readonly u?: unknown;
  };
}

/** The cookie's value: percent-encoded JSON, so ASCII without `;`, `,` and white space. */
export const encodeRecord = (record: StoredRecord): string => encodeURIComponent(JSON.stringify(record));

/** What makes a record another one; whether the server has written it down does not. The same text for no record at all. */
const decisionIn = (record: StoredRecord | undefined): string =>
  JSON.stringify({ ...record, $: { ...record?.$, u: 0 } });

/** Is it the same decision, or none? */
export const isSameDecision = (one: StoredRecord | undefined, other: StoredRecord | undefined): boolean =>
  decisionIn(one) === decisionIn(other);

/**
 * The record in a cookie's value, or `undefined` where none can be read. Never throws. Only an own key with the boolean
 * `true` grants; `"false"`, `1` and the like are no choice at all. A `$` whose times are no numbers makes the whole
 * unreadable. Unreadable, so undecided: nothing is granted by accident.
 */
export const decodeRecord = (value: string): StoredRecord | undefined => {
  try {
    const record = JSON.parse(decodeURIComponent(value));
    const { at, s = at } = Object.hasOwn(record, '$') ? record.$ : { at: 0 };
    const isReadable = Number.isFinite(at) && Number.isFinite(s);
    return isReadable && Object.values(record).some(readChoice) ? record : undefined;
  } catch {
    return; // not ours, cut off, or tampered with
  }
};
