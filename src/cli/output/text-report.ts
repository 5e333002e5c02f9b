import { styleText } from 'node:util';
import { type Finding, sentenceOf } from '../rules/finding.js';
import type { Severity } from '../rules/rule.js';
import { tallyOf } from './tally-of.js';

type Style = Parameters<typeof styleText>[0];

const COLOURS: Readonly<Record<Severity, Style>> = { error: 'red', warning: 'yellow', info: 'cyan' };

/** Findings for people: two lines each, three where it is certain what to write, and how many there are. */
export const textReport = (
  findings: readonly Finding[],
  { hasColours }: { readonly hasColours: boolean },
): string => {
  const paint = (style: Style, text: string): string =>
    hasColours ? styleText(style, text, { validateStream: false }) : text;
  const told = findings.map((finding) => {
    const { file, line, column, rule, correction } = finding;
    const { id, severity, sources } = rule;
    const place = line ? `${file}:${line}:${column}` : file;
    return [
      `${paint(COLOURS[severity], severity)} ${sentenceOf(finding)}`,
      ...(correction ? [`  write: ${paint('green', correction.text.replace(/\s+/g, ' '))}`] : []),
      `  ${paint('dim', `${place}  ${id} (${sources.join(', ')})`)}`,
    ].join('\n');
  });
  return `${[...told, paint('bold', tallyOf(findings))].join('\n')}\n`;
};
