/** What the visitor said about one service. A service without a choice is undecided. */
export type Choice = 'granted' | 'denied';

/** Choices by service name. */
export type Choices = Readonly<Record<string, Choice>>;

/** Where a decision was made. `signal` is a browser's own opt-out, `import` another tool's record. */
export type Source = 'banner' | 'settings' | 'embed' | 'api' | 'signal' | 'import';

/** What is known of the visitor's decisions. */
export interface ConsentRecord {
  readonly choices: Choices;
  /** Random and pseudonymous, made at the decision; absent in a record that Klaro wrote or where `browserId` is off. */
  readonly id?: string | undefined;
  /** The time of the last decision, to the second; absent in a record that Klaro wrote. */
  readonly decidedAt?: Date | undefined;
  /** The policy's version at the last decision. */
  readonly version?: string | undefined;
  /** Known on the page view of the decision only: the cookie keeps no more than it needs. */
  readonly source?: Source | undefined;
  /** Of the question, BCP 47; known on the page view of the decision only. */
  readonly language?: string | undefined;
}

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
    /** Revisions above 1, by service. */
    readonly r?: Readonly<Record<string, number>> | undefined;
    /**
     * Seconds since 1970 of the oldest choice still standing, where that is not `at`: expiry counts from it, so that a
     * decision about one service does not prolong the others.
     */
    readonly s?: number | undefined;
  };
}

/** The cookie's value: percent-encoded JSON, so ASCII without `;`, `,` and white space. */
export const encodeRecord = (record: StoredRecord): string => encodeURIComponent(JSON.stringify(record));

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
    // not ours, cut off, or tampered with
    return;
  }
};

/** What a value of the cookie's map says about its service. Only booleans are choices. */
export const readChoice = (value: unknown): Choice | undefined =>
  value === true ? 'granted' : value === false ? 'denied' : undefined;

/** What a stored record says, in the words of the public contract. */
export const describeRecord = (record: StoredRecord): ConsentRecord => {
  const { id, at, v } = Object(record.$);
  return {
    // fromEntries defines own keys, `__proto__` included; assignment would set the prototype
    choices: Object.fromEntries(
      Object.entries(record)
        .map(([name, value]) => [name, readChoice(value)] as [string, Choice])
        .filter(([, choice]) => choice),
    ),
    id,
    decidedAt: at && new Date(at * 1000),
    version: v,
  };
};
