import { cellText, type Table } from '../../model/declaration/declaration.js';

/** Tables as JSON: a cell is one text; the terms of the data vocabulary, a row's service and address stand beside the cells. */
export const renderJson = (tables: readonly Table[]): string => {
  const told = tables.map(({ rows, ...table }) => ({
    ...table,
    rows: rows.map(({ cells, ...row }) => ({ cells: cells.map(cellText), ...row })),
  }));
  return `${JSON.stringify(told, null, 2)}\n`;
};
