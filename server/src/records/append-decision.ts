import type { Queries } from '../database/database.js';
import { contentMac } from '../keys/content-mac.js';
import type { KeyRing } from '../keys/key-ring.js';
import { keyedHash, keyedHashes } from '../keys/keyed-hash.js';
import {
  type ConsentEvent,
  contentOf,
  dayToCountFrom,
  identityOf,
  isBelievable,
  type PostedDecision,
} from './consent-event.js';

/** What a browser gets back: the same for the same decision, however often it is posted. */
export interface Appended {
  /** Names the record; it opens nothing. */
  readonly receipt: string;
  readonly receivedAt: Date;
  readonly isNew: boolean;
}

/** Where the same decision would stand: on its day, or, with a clock that is off, on the day it first came in. */
const SAME = { believable: 'day = $1::date AND', odd: 'subject = ANY ($14::uuid[]) AND' } as const;

/** One statement, so that there is nothing between the look and the write (reliability.md T20). */
const appending = (same: keyof typeof SAME): string => `
  WITH appended AS (
    INSERT INTO placet.consent_event
      (day, key, key_id, subject, decided_at, received_at, version, config, language, source, choices, mac)
    SELECT $1::date, $2::uuid, $3, $4::uuid, $5, $6, $7, decode($8, 'hex'), $9, $10, $11::jsonb, $12
    WHERE NOT EXISTS (
      SELECT FROM placet.consent_event WHERE ${SAME[same]} key = ANY ($13::uuid[])
    ) AND NOT EXISTS (
      SELECT FROM placet.erasure WHERE subject = ANY ($14::uuid[]) AND erased_at >= $5
    )
    ON CONFLICT (day, key) DO NOTHING
    RETURNING key, received_at
  )
  SELECT key, received_at AS "receivedAt", true AS "isNew" FROM appended
  UNION ALL
  SELECT key, received_at, false FROM placet.consent_event WHERE ${SAME[same]} key = ANY ($13::uuid[])`;

const STATEMENTS = { believable: appending('believable'), odd: appending('odd') };

/**
 * Writes a decision down, once: a repeated post finds the first row. What was decided before its subject's erasure is not
 * written (F64); the answer looks as ever.
 */
export const appendDecision = async (
  { queries, ring }: { readonly queries: Queries; readonly ring: KeyRing },
  decision: PostedDecision,
  at: Date,
): Promise<Appended> => {
  const identity = identityOf(decision);
  const { hash: key, keyId } = keyedHash(ring, 'record', identity);
  const event: ConsentEvent = {
    day: dayToCountFrom(decision.decidedAt, at),
    key,
    keyId,
    subject: keyedHash(ring, 'subject', decision.id).hash,
    decidedAt: decision.decidedAt,
    receivedAt: at,
    version: decision.version ?? null,
    config: decision.config ?? null,
    language: decision.language ?? null,
    source: decision.source,
    choices: decision.choices,
  };
  const values = [
    ...[event.day, key, keyId, event.subject, event.decidedAt, at, event.version, event.config],
    ...[
      event.language,
      event.source,
      JSON.stringify(event.choices),
      contentMac(ring, keyId, contentOf(event)),
    ],
    ...[keyedHashes(ring, 'record', identity), keyedHashes(ring, 'subject', decision.id)],
  ];
  const statement = STATEMENTS[isBelievable(decision.decidedAt, at) ? 'believable' : 'odd'];
  const append = () =>
    queries.rows<{ key: string; receivedAt: Date; isNew: boolean }>(statement, values).then(([row]) => row);
  // The other one of two equal posts at once sees the first only with its next statement.
  const row = (await append()) ?? (await append());
  return { receipt: row?.key ?? key, receivedAt: row?.receivedAt ?? at, isNew: row?.isNew ?? true };
};
