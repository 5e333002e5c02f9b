import { readFileSync } from 'node:fs';
import { findNodeAtLocation, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import type { ConfigSource } from '../../model/config/config-source.js';
import { type Position, positionAt } from './position.js';
import { type RepeatedKey, repeatedKeys } from './repeated-keys.js';
import { UnreadableError } from './unreadable-error.js';

/** A config as its text has it. It is JSON; whether it is a config is for the check to tell. */
export interface ConfigText {
  readonly source: ConfigSource;
  readonly repeated: readonly RepeatedKey[];
}

/** A config as it stands in its file. */
export interface ReadConfig extends ConfigText {
  readonly file: string;
  /** Where the member at a path stands, or the nearest member around it that is there. */
  positionOf(path: string): Position;
}

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

/** What is wrong, in words: `CommaExpected` is "comma expected". */
const tell = ({ error }: ParseError): string =>
  printParseErrorCode(error)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase();

const readText = (file: string): string => {
  try {
    return readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  } catch (cause) {
    throw new UnreadableError(`${file} cannot be read: ${(cause as Error).message}`);
  }
};

/** Reads JSON with the places of its members. Throws an `UnreadableError` that says where it goes wrong. */
export const readConfig = (file: string): ReadConfig => {
  const text = readText(file);
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
    repeated: repeatedKeys(text, tree),
    positionOf: (path) => positionAt(text, nodeAt(tree, path).offset),
  };
};
