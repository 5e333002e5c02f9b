import { cellText, type Table } from '../../model/declaration/declaration.js';

const cell = (text: string): string => text.replace(/[\\|`*_<>[\]]/g, '\\$&').replace(/\s*\n\s*/g, ' ');

/** As an address between angle brackets holds it: no white space but spaces, and none of what would end it or the cell. */
const address = (href: string): string =>
  encodeURI(href).replace(/%25/g, '%').replace(/[|<>]/g, encodeURIComponent);

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
        ...rows
          .map(({ cells, href }) => ({ cells: cells.map(cellText), href }))
          .map(({ cells: [first = '', ...others], href }) =>
            row([href ? `[${cell(first)}](<${address(href)}>)` : cell(first), ...others.map(cell)]),
          ),
        '',
      ].join('\n'),
    )
    .join('\n');
