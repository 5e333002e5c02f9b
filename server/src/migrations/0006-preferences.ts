import type { Migration } from './migration.js';

/** Links to the page on which a subscriber chooses what mails are about. */
export const preferences: Migration = {
  name: '0006-preferences',
  statements: `
    ALTER TABLE placet.mailed_link DROP CONSTRAINT mailed_link_purpose_check;
    ALTER TABLE placet.mailed_link ADD CONSTRAINT mailed_link_purpose_check
      CHECK (purpose IN ('confirm', 'export', 'erase', 'preferences'));
  `,
};
