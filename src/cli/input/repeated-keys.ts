import type { Node } from 'jsonc-parser';
import { type Position, positionAt } from './position.js';

/** A key that an object has twice, where it stands for the second time; JSON takes the last and says nothing. */
export interface RepeatedKey extends Position {
  readonly key: string;
}

function* eachRepeated(node: Node): Generator<Node> {
  const seen = new Set<unknown>();
  for (const child of node.children ?? []) {
    const key = node.type === 'object' ? child.children?.[0] : undefined;
    if (key && seen.has(key.value)) yield key;
    if (key) seen.add(key.value);
    yield* eachRepeated(child);
  }
}

/** The keys of a text's JSON that are repeated. */
export const repeatedKeys = (text: string, tree: Node): readonly RepeatedKey[] =>
  [...eachRepeated(tree)].map(({ value, offset }) => ({ key: String(value), ...positionAt(text, offset) }));
