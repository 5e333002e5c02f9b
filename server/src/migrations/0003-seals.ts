import type { Migration } from './migration.js';

/**
 * What makes tampering evident, and what is counted. `seal` has one row for each day on which records were received; `seal_gap`
 * keeps the codes of rows that were erased since, which tell nothing but let the seal be checked.
 */
export const seals: Migration = {
  name: '0003-seals',
  statements: `
    CREATE INDEX consent_event_received ON placet.consent_event USING brin (received_at);

    CREATE TABLE placet.seal (
      day date PRIMARY KEY,
      records int NOT NULL,
      root bytea NOT NULL,
      previous bytea NOT NULL,
      chained bytea NOT NULL,
      sealed_at timestamptz NOT NULL
    );
    CREATE TABLE placet.seal_gap (
      day date NOT NULL,
      mac bytea NOT NULL,
      PRIMARY KEY (day, mac)
    );

    CREATE TABLE placet.consent_statistic (
      day date NOT NULL,
      version text NOT NULL,
      service text NOT NULL,
      source text NOT NULL,
      choice text NOT NULL,
      decisions int NOT NULL,
      PRIMARY KEY (day, version, service, source, choice)
    );
  `,
};
