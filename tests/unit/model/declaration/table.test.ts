import { describe, expect, it } from 'vitest';
import {
  type Column,
  cellText,
  defineTable,
  type TableSource,
} from '../../../../src/model/declaration/table.js';

interface Boat {
  readonly name: string;
  readonly home?: string;
  readonly page?: string;
}

const words = { services: 'Boats', name: 'Name', location: 'Home', notes: 'Notes' };
const source = { words } as unknown as TableSource;
const NAME: Column<Boat> = { title: 'name', cell: ({ name }) => ({ text: name }) };
const HOME: Column<Boat> = { title: 'location', cell: ({ home = '' }) => ({ text: home }) };
const boats = (...items: readonly Boat[]) =>
  ({ name: 'services', title: 'services', items: () => items }) as const;

describe('a table', () => {
  it('has a row for each item, with a cell under each title', () => {
    const items = [{ name: 'Ada', home: 'Kiel' }, { name: 'Bea' }];
    expect(defineTable({ ...boats(...items), columns: [NAME, HOME] }).make(source)).toEqual({
      name: 'services',
      title: 'Boats',
      columns: ['Name', 'Home'],
      rows: [{ cells: [[{ text: 'Ada' }], [{ text: 'Kiel' }]] }, { cells: [[{ text: 'Bea' }], []] }],
    });
  });

  it('lacks a column that holds nothing, unless it is kept', () => {
    const notes: Column<Boat> = { title: 'notes', cell: () => ({ text: '' }), isKept: true };
    const { columns, rows } = defineTable({ ...boats({ name: 'Ada' }), columns: [NAME, HOME, notes] }).make(
      source,
    );
    expect(columns).toEqual(['Name', 'Notes']);
    expect(rows).toEqual([{ cells: [[{ text: 'Ada' }], []] }]);
  });

  it('names the service that a row is about', () => {
    const service = ({ name }: Boat): string => name.toLowerCase();
    const { rows } = defineTable({ ...boats({ name: 'Ada' }), columns: [NAME], service }).make(source);
    expect(rows).toEqual([{ service: 'ada', cells: [[{ text: 'Ada' }]] }]);
  });

  it('says where a first cell leads, if anywhere', () => {
    const items = [{ name: 'Ada', page: '/ada' }, { name: 'Bea' }];
    const href = ({ page }: Boat): string | undefined => page;
    const { rows } = defineTable({ ...boats(...items), columns: [NAME], href }).make(source);
    expect(rows).toStrictEqual([
      { cells: [[{ text: 'Ada' }]], href: '/ada' },
      { cells: [[{ text: 'Bea' }]] },
    ]);
  });

  it('G15: says which terms of the vocabulary a row is about, if any', () => {
    const categories = ({ home }: Boat): readonly string[] => (home ? ['pd:Location'] : []);
    const items = [{ name: 'Ada', home: 'Kiel' }, { name: 'Bea' }];
    const { rows } = defineTable({ ...boats(...items), columns: [NAME], categories }).make(source);
    expect(rows).toStrictEqual([
      { cells: [[{ text: 'Ada' }]], categories: ['pd:Location'] },
      { cells: [[{ text: 'Bea' }]] },
    ]);
  });

  it('parts the texts of a cell by semicolons, for they hold commas of their own', () => {
    expect(cellText([{ text: 'Kiel, Germany' }, { text: 'Riga' }])).toBe('Kiel, Germany; Riga');
  });
});
