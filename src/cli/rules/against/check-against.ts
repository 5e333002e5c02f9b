import type { Config } from '../../../model/config/config.js';
import { type Finding, findingsOf } from '../finding.js';
import { AGAINST_RULES } from './against-rules.js';
import { diffConfig } from './diff-config.js';

/** What must be done because a config is another than before. */
export const checkAgainst = (before: Config, after: Config): readonly Finding[] =>
  findingsOf(AGAINST_RULES, diffConfig(before, after));
