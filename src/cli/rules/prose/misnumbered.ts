/** An item with a number that does not follow the one before. */
export interface Misnumbered<Item> {
  readonly item: Item;
  readonly number: number;
  readonly before: number;
}

/** The items whose titles are numbered, such as `8. Rights`, and do not count up by one. Titles without a number do not count. */
export function* misnumbered<Item>(
  items: readonly Item[],
  titleOf: (item: Item) => string,
): Generator<Misnumbered<Item>> {
  let before: number | undefined;
  for (const item of items) {
    const found = /^(\d+)[.)]?\s/.exec(titleOf(item))?.[1];
    if (found === undefined) continue;
    const number = Number(found);
    if (before !== undefined && number !== before + 1) yield { item, number, before };
    before = number;
  }
}
