/** A text in a cell of a table. */
export const cell = (text = ''): string => text.replaceAll('\n', ' ').replaceAll('|', '\\|');

/** A row of a table; its cells are escaped already. */
const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** A table (GitHub Flavored Markdown); its cells are escaped already. */
export const table = (columns: readonly string[], rows: readonly (readonly string[])[]): string =>
  [
    `|${columns.map((column) => (column ? ` ${column} ` : ' ')).join('|')}|`,
    `|${columns.map(() => '---').join('|')}|`,
    ...rows.map(row),
  ].join('\n');

/** A text with what stands between two comments made anew. */
export const replaceBetween = (text: string, name: string, content: string): string =>
  text.replace(
    new RegExp(`(<!-- made: ${name} -->\n).*?(\n<!-- end -->)`, 's'),
    (_, start: string, end: string) => `${start}${content}${end}`,
  );
