import type { Config } from '../model/config/config.js';
import type { Finding } from './finding.js';
import type { Rule } from './rule.js';
import { legalBasisRules } from './rules/legal-basis.js';
import { retentionRules } from './rules/retention.js';
import { serviceRules } from './rules/services.js';
import { storageRules } from './rules/storage.js';
import { textRules } from './rules/texts.js';
import { transferRules } from './rules/transfer.js';

/** All rules of the linter. */
export const RULES: readonly Rule[] = [
  ...serviceRules,
  ...legalBasisRules,
  ...storageRules,
  ...retentionRules,
  ...transferRules,
  ...textRules,
];

/** What the rules have to say of a config that fits the grammar. */
export const lint = (config: Config): readonly Finding[] =>
  RULES.flatMap(({ id, severity, sources, check }) =>
    [...check(config)].map((found) => ({ rule: id, severity, sources, ...found })),
  );
