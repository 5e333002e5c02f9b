import { build } from './build.js';

/** What stands in a cell. */
export type CellContent = string | Node | readonly (string | Node)[];

/**
 * Builds a table that scrolls by itself where it is too wide; the frame takes focus, so that a keyboard can scroll it too
 * (WCAG 2.1.1). The first cell of a row names it; each other one knows what stands above it, for styles that make a card of a row.
 */
export const table = (
  title: string,
  columns: readonly string[],
  rows: readonly (readonly CellContent[])[],
): HTMLElement =>
  build(
    'div',
    { class: 'table', tabindex: '0', role: 'group', 'aria-label': title },
    build(
      'table',
      {},
      build('caption', {}, title),
      build('thead', {}, build('tr', {}, ...columns.map((column) => build('th', { scope: 'col' }, column)))),
      build(
        'tbody',
        {},
        ...rows.map(([first, ...others]) =>
          build(
            'tr',
            {},
            build('th', { scope: 'row' }, ...[first ?? ''].flat()),
            ...others.map((cell, index) =>
              build('td', { 'data-label': columns[index + 1] }, ...[cell].flat()),
            ),
          ),
        ),
      ),
    ),
  );
