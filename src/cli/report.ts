import { styleText } from 'node:util';
import type { Finding, Severity } from './finding.js';
import { sentenceOf } from './more-rules.js';

/** How findings are told. */
export type Format = 'text' | 'json' | 'sarif';

const ORDER: readonly Severity[] = ['error', 'warning', 'info'];
const COLOURS = { error: 'red', warning: 'yellow', info: 'cyan' } as const;
const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const;

const bySeverity = (findings: readonly Finding[]): readonly Finding[] =>
  [...findings].sort((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity));

const count = (findings: readonly Finding[], severity: Severity): number =>
  findings.filter((finding) => finding.severity === severity).length;

const asText = (findings: readonly Finding[], hasColours: boolean): string => {
  const paint = (style: Parameters<typeof styleText>[0], text: string): string =>
    hasColours ? styleText(style, text, { validateStream: false }) : text;
  const told = bySeverity(findings).map(({ severity, file, line, column, path, message, rule, sources }) => {
    const place = line ? `${file}:${line}:${column}` : file;
    const what = path ? `${path}: ${message}` : message;
    return `${paint(COLOURS[severity], severity)} ${what}\n  ${paint('dim', `${place}  ${rule} (${sources.join(', ')})`)}`;
  });
  const tally = ORDER.map((severity) => `${count(findings, severity)} ${severity}s`).join(', ');
  return `${[...told, paint('bold', findings.length ? tally : 'nothing found')].join('\n')}\n`;
};

/** SARIF 2.1.0, 3.4.3: a file is named by a URI reference, in which no space may stand. */
const addressOf = (file = ''): string =>
  /^https?:/.test(file) ? file : encodeURI(file.replaceAll('\\', '/'));

const asSarif = (findings: readonly Finding[], version: string): string => {
  const ids = [...new Set(findings.map(({ rule }) => rule))];
  const rules = ids.map((id) => {
    const holds = sentenceOf(id);
    return { id, ...(holds && { shortDescription: { text: holds } }) };
  });
  const results = findings.map(({ rule, severity, message, path, file, line, column }) => ({
    ruleId: rule,
    ruleIndex: ids.indexOf(rule),
    level: LEVELS[severity],
    message: { text: path ? `${path}: ${message}` : message },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: addressOf(file) },
          ...(line && { region: { startLine: line, startColumn: column } }),
        },
        ...(path && { logicalLocations: [{ fullyQualifiedName: path }] }),
      },
    ],
  }));
  const driver = { name: 'placet', version, rules };
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{ tool: { driver }, results }],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
};

/** Tells findings in a format; `version` is that of this tool. */
export const report = (
  findings: readonly Finding[],
  format: Format,
  { hasColours, version }: { readonly hasColours: boolean; readonly version: string },
): string => {
  if (format === 'json') return `${JSON.stringify(bySeverity(findings), null, 2)}\n`;
  return format === 'sarif' ? asSarif(findings, version) : asText(findings, hasColours);
};
