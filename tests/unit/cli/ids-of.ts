import type { Finding } from '../../../src/cli/rules/finding.js';

/** The ids of the rules that findings are against, in order. */
export const idsOf = (findings: readonly Finding[]): readonly string[] => findings.map(({ rule }) => rule.id);
