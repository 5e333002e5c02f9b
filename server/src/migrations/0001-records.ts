import type { Migration } from './migration.js';

/**
 * Consent records. `subject` and `key` are keyed hashes: nobody who has the tables alone can join them to a browser's
 * cookie. `day` is made from the content too, so the primary key is unique without an index over all partitions.
 */
export const records: Migration = {
  name: '0001-records',
  statements: `
    CREATE TABLE placet.text (
      hash bytea PRIMARY KEY,
      kind text NOT NULL,
      language text,
      body text NOT NULL,
      first_seen timestamptz NOT NULL
    );

    CREATE TABLE placet.consent_event (
      day date NOT NULL,
      key uuid NOT NULL,
      key_id text NOT NULL,
      subject uuid NOT NULL,
      decided_at timestamptz NOT NULL,
      received_at timestamptz NOT NULL,
      version text,
      config bytea,
      language text,
      source text NOT NULL,
      choices jsonb NOT NULL,
      mac bytea NOT NULL,
      PRIMARY KEY (day, key)
    ) PARTITION BY RANGE (day);
    CREATE INDEX consent_event_subject ON placet.consent_event (subject, day);
    CREATE TABLE placet.consent_event_other PARTITION OF placet.consent_event DEFAULT;

    CREATE FUNCTION placet.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF TG_OP = 'DELETE' AND current_setting('placet.may_delete', true) = 'yes' THEN RETURN OLD; END IF;
      RAISE EXCEPTION 'consent records are append-only';
    END $$;
    CREATE TRIGGER consent_event_append_only BEFORE UPDATE OR DELETE ON placet.consent_event
      FOR EACH ROW EXECUTE FUNCTION placet.refuse_change();

    CREATE TABLE placet.erasure (
      subject uuid PRIMARY KEY,
      key_id text NOT NULL,
      erased_at timestamptz NOT NULL
    );
  `,
};
