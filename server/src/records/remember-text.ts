import type { Queries } from '../database/database.js';
import { addressOfText } from './consent-event.js';

/** A text that visitors were shown, or a config from which it is made. */
export interface ShownText {
  readonly kind: 'config' | 'form';
  readonly body: string;
  /** BCP 47, where it is in one language. */
  readonly language?: string;
}

/** Keeps a text under its own hash, once, and gives that in hex. A record that cites the hash proves what was shown. */
export const rememberText = async (
  queries: Queries,
  { kind, body, language }: ShownText,
  at: Date,
): Promise<string> => {
  const hash = addressOfText(body);
  await queries.rows(
    `INSERT INTO placet.text (hash, kind, language, body, first_seen) VALUES (decode($1, 'hex'), $2, $3, $4, $5)
     ON CONFLICT (hash) DO NOTHING`,
    [hash, kind, language ?? null, body, at],
  );
  return hash;
};

/** A text as it is kept. */
export interface KeptText {
  readonly hash: string;
  readonly kind: string;
  readonly language: string | null;
  readonly firstSeen: Date;
  readonly body: string;
}

/** All texts that visitors were ever shown, oldest first. */
export const listTexts = (queries: Queries): Promise<readonly KeptText[]> =>
  queries.rows(
    `SELECT encode(hash, 'hex') AS hash, kind, language, first_seen AS "firstSeen", body FROM placet.text ORDER BY first_seen`,
  );

/** The texts with these hashes, by hash. */
export const textsAt = async (
  queries: Queries,
  hashes: readonly string[],
): Promise<Readonly<Record<string, string>>> => {
  const rows = await queries.rows<{ hash: string; body: string }>(
    `SELECT encode(hash, 'hex') AS hash, body FROM placet.text WHERE encode(hash, 'hex') = ANY ($1::text[])`,
    [hashes],
  );
  return Object.fromEntries(rows.map(({ hash, body }) => [hash, body]));
};
