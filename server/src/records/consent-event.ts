import { createHash } from 'node:crypto';
import type { Choices, Source } from '../../../src/entries/server.js';

/** A decision as a browser posts it. */
export interface PostedDecision {
  /** The browser's own random id, as the cookie holds it. It is hashed at once, and never stored or logged. */
  readonly id: string;
  /** By the browser's clock. */
  readonly decidedAt: Date;
  /** The policy's version. */
  readonly version?: string;
  readonly choices: Choices;
  /** `unknown` where it is posted again on a later page: the cookie does not keep how it was made. */
  readonly source: Source | 'unknown';
  /** BCP 47. */
  readonly language?: string;
  /** SHA-256 of the config that was shown, in hex. */
  readonly config?: string;
}

const DAY = 86_400_000;

/** How far from ours a browser's time may be to be believed: its queue is 7 days long, and clocks are off. */
const MOST_DAYS_AGO = 30;

/** The calendar day in UTC, `2026-11-27`. */
export const dayOf = (time: Date): string => time.toISOString().slice(0, 10);

/** Is the time of a decision plausible when it is received at `at`? */
export const isBelievable = (decidedAt: Date, at: Date): boolean => {
  const age = at.getTime() - decidedAt.getTime();
  return age <= MOST_DAYS_AGO * DAY && age >= -DAY;
};

/**
 * The day that a record counts from: that of the decision, so that a retry tomorrow finds the same row, or today where the
 * browser's clock cannot be believed.
 */
export const dayToCountFrom = (decidedAt: Date, at: Date): string =>
  dayOf(isBelievable(decidedAt, at) ? decidedAt : at);

const sorted = (choices: Choices): readonly (readonly [string, string])[] =>
  Object.entries(choices).sort(([a], [b]) => (a < b ? -1 : 1));

/**
 * What makes a decision the same one: who, when and what was chosen under which version. How it was made is left out, since
 * a later retry no longer knows it.
 */
export const identityOf = ({ id, decidedAt, version, choices }: PostedDecision): string =>
  JSON.stringify([id, decidedAt.toISOString(), version ?? null, sorted(choices)]);

/** A row of `consent_event`, as it is read. */
export interface ConsentEvent {
  readonly day: string;
  readonly key: string;
  readonly keyId: string;
  readonly subject: string;
  readonly decidedAt: Date;
  readonly receivedAt: Date;
  readonly version: string | null;
  /** In hex. */
  readonly config: string | null;
  readonly language: string | null;
  readonly source: string;
  readonly choices: Choices;
}

/** All of a row that its code of authentication covers, in one order. */
export const contentOf = (event: ConsentEvent): readonly unknown[] => [
  event.day,
  event.key,
  event.subject,
  event.decidedAt.toISOString(),
  event.receivedAt.toISOString(),
  event.version,
  event.config,
  event.language,
  event.source,
  sorted(event.choices),
];

/** SHA-256 of a text, in hex: its address. */
export const addressOfText = (text: string): string => createHash('sha256').update(text).digest('hex');
