import { type Finding, sentenceOf } from '../rules/finding.js';
import { thisPackage } from '../this-package.js';
import type { LookedAt } from './looked-at.js';
import { tallyOf } from './tally-of.js';
import { toHtml } from './to-html.js';

const STYLE = `body { max-width: 60em; margin: 2em auto; padding: 0 1em; font: 16px/1.5 system-ui, sans-serif }
table { width: 100%; margin: 1em 0; border-collapse: collapse }
th, td { padding: .4em .6em; border-bottom: 1px solid #8886; text-align: start; vertical-align: top; overflow-wrap: anywhere }
:root { color-scheme: light dark }`;

const table = (caption: string, columns: readonly string[], rows: readonly (readonly string[])[]): string => {
  const line = (cells: readonly string[], tag: string): string =>
    `<tr>${cells.map((cell) => `<${tag}>${toHtml(cell)}</${tag}>`).join('')}</tr>`;
  return [
    `<table>\n<caption>${caption}</caption>`,
    `<thead>${line(columns, 'th')}</thead>`,
    `<tbody>\n${rows.map((row) => line(row, 'td')).join('\n')}\n</tbody>\n</table>`,
  ].join('\n');
};

const placeOf = ({ file = '', line, column }: Finding): string => (line ? `${file}:${line}:${column}` : file);

/** Findings for the files of whoever answers for the site: a page that says when what was looked at, and what was found. */
export const htmlReport = (findings: readonly Finding[], { date, inputs }: LookedAt): string => {
  const found = findings.map((finding) => {
    const { id, severity, sources } = finding.rule;
    return [severity, sentenceOf(finding), placeOf(finding), id, sources.join(', ')];
  });
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Placet check of ${toHtml(date.slice(0, 10))}</title>
<style>${STYLE}</style>
<h1>Placet check</h1>
<p>Made at <time>${toHtml(date)}</time> by Placet ${toHtml(thisPackage.version)}: ${tallyOf(findings)}.</p>
${table(
  'Looked at',
  ['File or address', 'SHA-256'],
  inputs.map(({ address, sha256 }) => [address, sha256]),
)}
${found.length ? table('Found', ['Severity', 'What', 'Where', 'Rule', 'Sources'], found) : ''}
</html>
`;
};
