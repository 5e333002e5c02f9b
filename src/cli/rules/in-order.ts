import type { Finding } from './finding.js';
import { SEVERITIES } from './rule.js';

/** What matters most first, and that file by file, from the beginning of each to its end; what has no place comes last in its file. */
export const inOrder = (findings: readonly Finding[]): readonly Finding[] => {
  const files = [...new Set(findings.map(({ file }) => file))];
  const severity = ({ rule }: Finding): number => SEVERITIES.indexOf(rule.severity);
  const file = (finding: Finding): number => files.indexOf(finding.file);
  const line = (finding: Finding): number => finding.line ?? Number.MAX_SAFE_INTEGER;
  const column = (finding: Finding): number => finding.column ?? 0;
  return [...findings].sort(
    (a, b) => severity(a) - severity(b) || file(a) - file(b) || line(a) - line(b) || column(a) - column(b),
  );
};
