import { records } from './0001-records.js';
import { newsletter } from './0002-newsletter.js';
import { seals } from './0003-seals.js';
import { mailLimits } from './0004-mail-limits.js';
import { operation } from './0005-operation.js';
import { preferences } from './0006-preferences.js';
import { ownTokens } from './0007-own-tokens.js';
import type { Migration } from './migration.js';

/** All steps, oldest first. */
export const MIGRATIONS: readonly Migration[] = [
  records,
  newsletter,
  seals,
  mailLimits,
  operation,
  preferences,
  ownTokens,
];
