import type { Finding } from '../rules/finding.js';
import { inOrder } from '../rules/in-order.js';
import { htmlReport } from './html-report.js';
import { jsonReport } from './json-report.js';
import type { LookedAt } from './looked-at.js';
import { sarifReport } from './sarif-report.js';
import { textReport } from './text-report.js';

const REPORTS = {
  text: textReport,
  json: jsonReport,
  sarif: sarifReport,
  html: htmlReport,
} as const;

/** How findings are told. */
export type Format = keyof typeof REPORTS;

/** Is it a word for a format? */
export const isFormat = (word: string): word is Format => Object.hasOwn(REPORTS, word);

/** Tells findings in a format, what matters most first, and that in the order of the files. */
export const report = (
  findings: readonly Finding[],
  format: Format,
  context: LookedAt & { readonly hasColours: boolean },
): string => REPORTS[format](inOrder(findings), context);
