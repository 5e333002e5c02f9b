import { type Choices, readChoice } from './choice.js';
import { revisionIn } from './choice-of.js';
import type { StoredRecord } from './stored-record.js';

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

/** How a decision was made. */
export interface DecisionOptions {
  /** Default `api`. */
  readonly source?: Source;
  /** The language of the question, BCP 47; absent where nobody was asked. */
  readonly language?: string;
}

/**
 * What a stored record says in the words of the public contract. A service that was essential at the decision (revision 0)
 * is no choice of the visitor's.
 */
export const describeRecord = (record: StoredRecord): ConsentRecord => {
  const { id, at, v } = Object(record.$);
  const choices = Object.entries(record).flatMap(([name, value]) => {
    const choice = revisionIn(record, name) === 0 ? undefined : readChoice(value);
    return choice ? [[name, choice] as const] : [];
  });
  return {
    // fromEntries defines own keys, `__proto__` included; assignment would set the prototype
    choices: Object.fromEntries(choices),
    id,
    decidedAt: at && new Date(at * 1000),
    version: v,
  };
};
