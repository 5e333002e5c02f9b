import { findNodeAtLocation, type Node, parseTree } from 'jsonc-parser';
import type { ConfigSource } from '../../model/config/config-source.js';
import { jsonFaults } from './json-faults.js';
import { type Position, positionAt } from './position.js';
import { readBytes, textOf } from './read-text.js';
import { type RepeatedKey, repeatedKeys } from './repeated-keys.js';
import { stepsOf } from './steps-of.js';
import { UnreadableError } from './unreadable-error.js';

/** A config as its text has it. It is JSON; whether it is a config is for the check to tell. */
export interface ConfigText {
  readonly source: ConfigSource;
  readonly repeated: readonly RepeatedKey[];
}

/** A config as it stands in its file. */
export interface ReadConfig extends ConfigText {
  readonly file: string;
  readonly bytes: Uint8Array;
  /** Where the member at a path stands, or the nearest member around it that is there. */
  positionOf(path: string): Position;
}

const nodeAt = (tree: Node, path: string): Node => {
  const steps = stepsOf(path);
  for (;;) {
    const node = findNodeAtLocation(tree, steps);
    if (node || !steps.length) return node ?? tree;
    steps.pop();
  }
};

/** Reads JSON with the places of its members. Throws an `UnreadableError` that says where it goes wrong, and everywhere. */
export const readConfig = (file: string): ReadConfig => {
  const bytes = readBytes(file);
  const text = textOf(file, bytes);
  const told = jsonFaults(text).map(({ offset, message }) => {
    const { line, column } = positionAt(text, offset);
    return `${file}:${line}:${column} is no JSON: ${message}`;
  });
  const tree = parseTree(text);
  if (told.length || !tree) throw new UnreadableError(told.join('\n'));
  return {
    file,
    bytes,
    source: JSON.parse(text) as ConfigSource,
    repeated: repeatedKeys(text, tree),
    positionOf: (path) => positionAt(text, nodeAt(tree, path).offset),
  };
};
