import type { Migration } from './migration.js';

/** When mails went to a mailbox: a keyed hash, and no more than the limits look back. */
export const mailLimits: Migration = {
  name: '0004-mail-limits',
  statements: `
    CREATE TABLE placet.mail_count (mailbox uuid NOT NULL, at timestamptz NOT NULL);
    CREATE INDEX mail_count_mailbox ON placet.mail_count (mailbox, at);
  `,
};
