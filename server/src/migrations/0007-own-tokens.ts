import type { Migration } from './migration.js';

/** The hash of a token that the browser made which signed up, and may unsubscribe with it. */
export const ownTokens: Migration = {
  name: '0007-own-tokens',
  statements: `
    ALTER TABLE placet.subscriber ADD COLUMN own_token_hash bytea;
    CREATE INDEX subscriber_own_token ON placet.subscriber (own_token_hash);
  `,
};
