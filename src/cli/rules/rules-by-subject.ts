import { AGAINST_RULES } from './against/against-rules.js';
import { CONFIG_RULES } from './config/config-rules.js';
import { PAGE_RULES } from './page/page-rules.js';
import type { RuleWords } from './rule.js';
import { SOURCE_RULES } from './source/source-rules.js';

/** All rules in words, by what they look at, for the documentation. */
export const RULES_BY_SUBJECT: Readonly<Record<string, readonly RuleWords[]>> = {
  'Any config': SOURCE_RULES,
  'With `--against`': AGAINST_RULES,
  'With `--page`': PAGE_RULES,
  'A config that fits the grammar': CONFIG_RULES,
};
