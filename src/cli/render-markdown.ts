import type { Table } from '../consent/declaration.js';

const cell = (text: string): string => text.replace(/[\\|`*_<>[\]]/g, '\\$&').replace(/\s*\n\s*/g, ' ');

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** Tables as Markdown with pipes (GitHub Flavored Markdown); texts are texts, whatever they hold. */
export const renderMarkdown = (tables: readonly Table[]): string =>
  tables
    .map(({ title, columns, rows }) =>
      [
        `## ${cell(title)}`,
        '',
        row(columns.map(cell)),
        row(columns.map(() => '---')),
        ...rows.map(({ cells }) => row(cells.map(cell))),
        '',
      ].join('\n'),
    )
    .join('\n');
