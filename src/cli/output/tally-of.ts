import type { Finding } from '../rules/finding.js';
import { SEVERITIES } from '../rules/rule.js';
import { counted } from './counted.js';

/** How many findings there are of each severity, in words. */
export const tallyOf = (findings: readonly Finding[]): string =>
  findings.length
    ? SEVERITIES.map((severity) =>
        counted(findings.filter(({ rule }) => rule.severity === severity).length, severity),
      ).join(', ')
    : 'nothing found';
