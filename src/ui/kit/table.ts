import { build } from './build.js';

/**
 * Builds a table that scrolls by itself where it is too wide; the frame takes focus, so that a keyboard can scroll it too
 * (WCAG 2.1.1). The first cell of a row names it.
 */
export const table = (
  title: string,
  columns: readonly string[],
  rows: readonly (readonly (string | Node)[])[],
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
            build('th', { scope: 'row' }, first),
            ...others.map((cell) => build('td', {}, cell)),
          ),
        ),
      ),
    ),
  );
