import type { Finding } from '../rules/finding.js';

/** Findings for programs: a list of flat objects. */
export const jsonReport = (findings: readonly Finding[]): string => {
  const flat = findings.map(({ rule: { id, severity, sources }, ...found }) => ({
    ...{ rule: id, severity, sources },
    ...found,
  }));
  return `${JSON.stringify(flat, null, 2)}\n`;
};
