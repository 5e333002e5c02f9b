import type { Config, Processing, Service, Text } from '../config/config.js';
import { joined, textIn } from '../words/text.js';
import type { DeclarationWords } from './declaration-texts.js';

/** The tables that can be published. */
export type TableName =
  | 'policy'
  | 'storage'
  | 'services'
  | 'processing'
  | 'grounds'
  | 'recipients'
  | 'stores'
  | 'rights'
  | 'statements'
  | 'references';

/** One row. A row about a service names it, so that its state can be shown beside it. */
export interface Row {
  readonly cells: readonly string[];
  readonly service?: string;
  /** Where its first cell leads. */
  readonly href?: string;
}

/** One table, in words. Empty cells are things that the config does not say. */
export interface Table {
  readonly name: TableName;
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

/** What tables are made from. */
export interface TableSource {
  readonly config: Config;
  readonly words: DeclarationWords;
  /** Those that are wanted, with the consent tool where it is to be listed. */
  readonly services: readonly Service[];
  /** Those that are wanted. */
  readonly processing: readonly Processing[];
}

/** What stands above a column, and what in it about each item; the table puts texts into its language. */
export interface Column<Item> {
  readonly title: keyof DeclarationWords;
  cell(item: Item, source: TableSource): Text | readonly Text[] | undefined;
  /** Does it stay where it is empty in every row, because a policy must have it? */
  readonly isKept?: true;
}

/** How a table is made: one row for each item. */
export interface TableDefinition<Item> {
  readonly name: TableName;
  readonly title: keyof DeclarationWords;
  items(source: TableSource): readonly Item[];
  readonly columns: readonly Column<Item>[];
  /** The service that a row is about. */
  service?(item: Item): string;
  /** Where the first cell of a row leads, if anywhere. */
  href?(item: Item, source: TableSource): string | undefined;
}

/** A table that can be made, whatever its items are. */
export interface TableMaker {
  readonly name: TableName;
  make(source: TableSource): Table;
}

const isList = (cell: Text | readonly Text[] | undefined): cell is readonly Text[] => Array.isArray(cell);

const cellIn = (cell: Text | readonly Text[] | undefined, language: string): string =>
  isList(cell) ? joined(cell, language) : textIn(cell, language);

/** Turns a definition into what makes the table. Columns that hold nothing are left out, unless they are kept. */
export const defineTable = <Item>(definition: TableDefinition<Item>): TableMaker => {
  const { name, title, columns, service, href } = definition;
  const rowOf = (item: Item, source: TableSource): Row => {
    const address = href?.(item, source);
    return {
      ...(service && { service: service(item) }),
      cells: columns.map(({ cell }) => cellIn(cell(item, source), source.words.language)),
      ...(address !== undefined && { href: address }),
    };
  };
  return {
    name,
    make(source) {
      const rows = definition.items(source).map((item) => rowOf(item, source));
      const isUsed = (_: unknown, index: number): boolean =>
        columns[index]?.isKept || rows.some(({ cells }) => cells[index]);
      return {
        name,
        title: source.words[title],
        columns: columns.map((column) => source.words[column.title]).filter(isUsed),
        rows: rows.map((row) => ({ ...row, cells: row.cells.filter(isUsed) })),
      };
    },
  };
};
