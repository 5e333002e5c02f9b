import { readFileSync } from 'node:fs';
import { findNodeAtLocation, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import type { ConfigSource } from '../model/config/config-source.js';

/** A file cannot be read, or is no JSON. */
export class UnreadableError extends Error {}

/** Where something stands in a text, from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A config as it stands in its file. It is JSON; whether it is a config is for the check to tell. */
export interface ReadConfig {
  readonly file: string;
  readonly source: ConfigSource;
  /** Keys that an object has twice, where they stand for the second time; JSON takes the last and says nothing. */
  readonly repeated: readonly (Position & { readonly key: string })[];
  /** Where the member at a path stands, or the nearest member around it that is there. */
  positionOf(path: string): Position;
}

const positionAt = (text: string, offset: number): Position => {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
};

const stepsOf = (path: string): (string | number)[] =>
  (path.match(/[^.[\]]+/g) ?? []).map((step) => (/^\d+$/.test(step) ? Number(step) : step));

const nodeAt = (tree: Node, path: string): Node => {
  const steps = stepsOf(path);
  for (;;) {
    const node = findNodeAtLocation(tree, steps);
    if (node || !steps.length) return node ?? tree;
    steps.pop();
  }
};

const repeatedKeys = (node: Node, found: Node[] = []): readonly Node[] => {
  const seen = new Set<unknown>();
  for (const child of node.children ?? []) {
    const key = node.type === 'object' ? child.children?.[0] : undefined;
    if (key && seen.has(key.value)) found.push(key);
    if (key) seen.add(key.value);
    repeatedKeys(child, found);
  }
  return found;
};

/** What is wrong, in words: `CommaExpected` is "comma expected". */
const tell = ({ error }: ParseError): string =>
  printParseErrorCode(error)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase();

/** Reads JSON with the places of its members. Throws an `UnreadableError` that says where it goes wrong. */
export const readConfig = (file: string): ReadConfig => {
  let text: string;
  try {
    text = readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  } catch (cause) {
    throw new UnreadableError(`${file} cannot be read: ${(cause as Error).message}`);
  }
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  const [error] = errors;
  if (error || !tree) {
    const { line, column } = positionAt(text, error?.offset ?? 0);
    throw new UnreadableError(`${file}:${line}:${column} is no JSON: ${error ? tell(error) : 'it is empty'}`);
  }
  return {
    file,
    source: JSON.parse(text) as ConfigSource,
    repeated: repeatedKeys(tree).map(({ value, offset }) => ({
      key: String(value),
      ...positionAt(text, offset),
    })),
    positionOf: (path) => positionAt(text, nodeAt(tree, path).offset),
  };
};
