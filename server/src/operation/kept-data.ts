import { OWN_DATA_LINK_DAYS } from '../newsletter/ask-for-own-data.js';
import { LONGEST_MAIL_LIMIT_DAYS } from '../newsletter/delete-expired.js';
import { ERASURE_DAYS_MORE } from '../records/delete-old-records.js';
import type { Settings } from '../settings/settings.js';

/** How many days longer than backups tombstones are kept: a restore takes its time. */
export const DAYS_MORE_THAN_BACKUPS = 30;

/** One kind of data, as the README tells of it. */
export interface KeptData {
  /** Tables of the schema `placet`; none for a file. */
  readonly tables: readonly string[];
  readonly what: string;
  readonly how: string;
  /** When it is deleted, by these settings. */
  until(settings: Settings): string;
}

/** All that the server keeps. A table that is not in it is a mistake. */
export const KEPT_DATA: readonly KeptData[] = [
  {
    tables: ['consent_event'],
    what: 'a decision: time, version, choices, how and in which language it was made, hash of the config',
    how: "the browser's id as a keyed hash; no IP, user agent or address of a page",
    until: ({ recordDays }) => `${recordDays} days after the decision (\`PLACET_RECORD_DAYS\`)`,
  },
  {
    tables: ['inbox'],
    what: 'what the sign-up form was filled in with',
    how: 'encrypted',
    until: () => 'the job has done it, in seconds',
  },
  {
    tables: ['subscriber', 'mailed_link'],
    what: 'a sign-up that nobody confirmed; links that are mailed',
    how: 'address, name and origin encrypted; of a token its hash',
    until: ({ linkDays }) =>
      `${linkDays} days (\`PLACET_LINK_DAYS\`), with its proof; links to own data work for ${OWN_DATA_LINK_DAYS}`,
  },
  {
    tables: ['subscriber'],
    what: 'a subscriber: address, name, language, preferences, where they came from',
    how: 'address, name and origin encrypted; of the token to unsubscribe with its hash',
    until: () => 'they unsubscribe',
  },
  {
    tables: ['newsletter_event'],
    what: 'proof of the double opt-in',
    how: "keyed hash of the address, times, status, hash of the form's text",
    until: ({ proofDays }) => `${proofDays} days after unsubscribing (\`PLACET_PROOF_DAYS\`)`,
  },
  {
    tables: ['suppression'],
    what: 'that an address wants no mail, or does not exist',
    how: 'keyed hash',
    until: () => 'for good',
  },
  {
    tables: ['mail_count'],
    what: 'when mails that nobody confirmed wanting went to a mailbox',
    how: 'keyed hash',
    until: () => `${LONGEST_MAIL_LIMIT_DAYS} days`,
  },
  {
    tables: ['rate_limit'],
    what: 'how often a network asked for something',
    how: 'keyed hash of address and window',
    until: () => 'its window ends, after a day at most',
  },
  {
    tables: ['erasure', 'seal_gap'],
    what: 'that a browser erased its records: keeps late ones out, and seals checkable',
    how: 'keyed hash and time; codes of authentication',
    until: ({ recordDays }) => `${recordDays + ERASURE_DAYS_MORE} days, codes ${recordDays}`,
  },
  {
    tables: ['text', 'seal', 'consent_statistic', 'audit', 'migration'],
    what: 'configs, daily seals, numbers per day, the history of operators',
    how: 'nothing of a visitor',
    until: () => 'for good',
  },
  {
    tables: [],
    what: 'tombstones: what was deleted, in a file outside the database',
    how: 'keyed hash and time',
    until: () => `${DAYS_MORE_THAN_BACKUPS} days longer than backups (\`PLACET_BACKUP_DAYS\`)`,
  },
];
