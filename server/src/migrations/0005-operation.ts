import type { Migration } from './migration.js';

/**
 * What operating leaves: counts of requests, which a crash may lose, and the history of what operators did. `audit` is a chain: each code covers the
 * one before.
 */
export const operation: Migration = {
  name: '0005-operation',
  statements: `
    CREATE UNLOGGED TABLE placet.rate_limit (
      key uuid PRIMARY KEY,
      used int NOT NULL,
      ends_at timestamptz NOT NULL
    );
    CREATE INDEX rate_limit_end ON placet.rate_limit (ends_at);

    CREATE TABLE placet.audit (
      id int PRIMARY KEY,
      at timestamptz NOT NULL,
      actor text NOT NULL,
      action text NOT NULL,
      object text,
      key_id text NOT NULL,
      mac bytea NOT NULL
    );
    CREATE TRIGGER audit_append_only BEFORE UPDATE OR DELETE ON placet.audit
      FOR EACH ROW EXECUTE FUNCTION placet.refuse_change();
  `,
};
