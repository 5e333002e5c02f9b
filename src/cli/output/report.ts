import type { Finding } from '../rules/finding.js';
import { SEVERITIES } from '../rules/rule.js';
import { jsonReport } from './json-report.js';
import { sarifReport } from './sarif-report.js';
import { textReport } from './text-report.js';

const REPORTS = { text: textReport, json: jsonReport, sarif: sarifReport } as const;

/** How findings are told. */
export type Format = keyof typeof REPORTS;

/** Is it a word for a format? */
export const isFormat = (word: string): word is Format => Object.hasOwn(REPORTS, word);

/** Tells findings in a format, what matters most first. */
export const report = (
  findings: readonly Finding[],
  format: Format,
  terminal: { readonly hasColours: boolean },
): string => {
  const order = ({ rule }: Finding): number => SEVERITIES.indexOf(rule.severity);
  return REPORTS[format](
    [...findings].sort((a, b) => order(a) - order(b)),
    terminal,
  );
};
