import type { Config, Processing, Service } from '../config/config.js';
import type { Said } from '../words/text.js';
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

/** What stands in one cell: several texts, perhaps in several languages. */
export type Cell = readonly Said[];

/** A cell in one text. Parted by semicolons: the texts hold commas of their own. */
export const cellText = (cell: Cell): string => cell.map(({ text }) => text).join('; ');

/** One row. A row about a service names it, so that its state can be shown beside it. */
export interface Row {
  readonly cells: readonly Cell[];
  readonly service?: string;
  /** The terms of the W3C Data Privacy Vocabulary for the data that it is about, such as `pd:IPAddress`. */
  readonly categories?: readonly string[];
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

/** A word for a title. */
type Word = Exclude<keyof DeclarationWords, 'gdpr'>;

/** What stands above a column, and what in it about each item. */
export interface Column<Item> {
  readonly title: Word;
  cell(item: Item, source: TableSource): Said | Cell;
  /** Does it stay where it is empty in every row, because a policy must have it? */
  readonly isKept?: true;
}

/** How a table is made: one row for each item. */
export interface TableDefinition<Item> {
  readonly name: TableName;
  readonly title: Word;
  items(source: TableSource): readonly Item[];
  readonly columns: readonly Column<Item>[];
  /** The service that a row is about, if it is about one. */
  service?(item: Item): string | undefined;
  /** Where the first cell of a row leads, if anywhere. */
  href?(item: Item, source: TableSource): string | undefined;
  /** See `Row`. */
  categories?(item: Item): readonly string[];
}

/** A table that can be made, whatever its items are. */
export interface TableMaker {
  readonly name: TableName;
  make(source: TableSource): Table;
}

/** Nothing is said by an empty text. */
const cellOf = (said: Said | Cell): Cell => (Array.isArray(said) ? said : [said]).filter(({ text }) => text);

/** Turns a definition into what makes the table. Columns that hold nothing are left out, unless they are kept. */
export const defineTable = <Item>(definition: TableDefinition<Item>): TableMaker => {
  const { name, title, columns } = definition;
  const rowOf = (item: Item, source: TableSource): Row => {
    const service = definition.service?.(item);
    const href = definition.href?.(item, source);
    const categories = definition.categories?.(item) ?? [];
    return {
      ...(service !== undefined && { service }),
      cells: columns.map(({ cell }) => cellOf(cell(item, source))),
      ...(href !== undefined && { href }),
      ...(categories.length > 0 && { categories }),
    };
  };
  return {
    name,
    make(source) {
      const rows = definition.items(source).map((item) => rowOf(item, source));
      const isUsed = (_: unknown, index: number): boolean =>
        columns[index]?.isKept || rows.some(({ cells }) => cells[index]?.length);
      return {
        name,
        title: source.words[title],
        columns: columns.map((column) => source.words[column.title]).filter(isUsed),
        rows: rows.map((row) => ({ ...row, cells: row.cells.filter(isUsed) })),
      };
    },
  };
};
