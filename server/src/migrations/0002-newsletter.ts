import type { Migration } from './migration.js';

/**
 * Two sets of data on two legal bases: `subscriber` holds the person (consent, GDPR 6(1)(a)) and is deleted on
 * unsubscribing; `newsletter_event` holds the proof (6(1)(f)): a keyed hash of the address, times and status.
 */
export const newsletter: Migration = {
  name: '0002-newsletter',
  statements: `
    CREATE TABLE placet.inbox (
      id uuid PRIMARY KEY,
      kind text NOT NULL,
      payload bytea NOT NULL,
      received_at timestamptz NOT NULL
    );

    CREATE TABLE placet.subscriber (
      id uuid PRIMARY KEY,
      email_hash uuid NOT NULL UNIQUE,
      key_id text NOT NULL,
      email bytea NOT NULL,
      name bytea,
      locale text NOT NULL,
      status text NOT NULL CHECK (status IN ('pending', 'active')),
      preferences text[] NOT NULL,
      origin bytea,
      form_text bytea,
      signed_up_at timestamptz NOT NULL,
      confirmed_at timestamptz,
      expires_at timestamptz
    );
    CREATE INDEX subscriber_pending ON placet.subscriber (expires_at) WHERE status = 'pending';

    CREATE TABLE placet.mailed_link (
      id uuid PRIMARY KEY,
      subscriber uuid NOT NULL REFERENCES placet.subscriber ON DELETE CASCADE,
      purpose text NOT NULL CHECK (purpose IN ('confirm', 'export', 'erase')),
      token_hash bytea NOT NULL UNIQUE,
      key_id text NOT NULL,
      made_at timestamptz NOT NULL,
      expires_at timestamptz NOT NULL,
      used_at timestamptz,
      state text NOT NULL CHECK (state IN ('waiting', 'sending', 'sent', 'failed')),
      state_at timestamptz NOT NULL,
      attempts int NOT NULL DEFAULT 0,
      problem text
    );
    CREATE INDEX mailed_link_subscriber ON placet.mailed_link (subscriber);
    CREATE INDEX mailed_link_unsent ON placet.mailed_link (state_at) WHERE state IN ('waiting', 'sending');

    CREATE TABLE placet.newsletter_event (
      id uuid PRIMARY KEY,
      email_hash uuid NOT NULL,
      key_id text NOT NULL,
      at timestamptz NOT NULL,
      kind text NOT NULL,
      form_text bytea,
      delete_on date,
      mac bytea NOT NULL
    );
    CREATE INDEX newsletter_event_address ON placet.newsletter_event (email_hash, at);
    CREATE INDEX newsletter_event_end ON placet.newsletter_event (delete_on);

    CREATE TABLE placet.suppression (
      email_hash uuid PRIMARY KEY,
      key_id text NOT NULL,
      reason text NOT NULL CHECK (reason IN ('not-me', 'complaint', 'bounce')),
      made_at timestamptz NOT NULL
    );
  `,
};
