/** Where something stands in a text, from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** The position of a character, counted from 0. */
export const positionAt = (text: string, offset: number): Position => {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
};
