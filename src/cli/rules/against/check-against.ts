import type { Config } from '../../../model/config/config.js';
import { type Finding, findingsOf } from '../finding.js';
import { AGAINST_RULES } from './against-rules.js';
import { changeOf } from './config-change.js';

/** What must be done because a config is another than before. */
export const checkAgainst = (before: Config, after: Config): readonly Finding[] =>
  findingsOf(AGAINST_RULES, changeOf(before, after));
