import type { Config } from '../model/config/config.js';
import type { Terminal } from './command.js';
import { readConfig } from './read-config.js';
import { readyMade, readyMadeNames } from './ready-made.js';
import { repeatedKeys } from './repeated-keys.js';
import { validate } from './validate.js';

/**
 * Reads a config for what only a right one can be used for, with ready-made services filled in. What is wrong is told, and then
 * there is none. Throws an `UnreadableError`.
 */
export const soundConfig = (file: string, terminal: Terminal): Config | undefined => {
  const read = readConfig(file);
  const { config, findings } = validate(read.source, readyMade, readyMadeNames());
  const repeated = repeatedKeys(read);
  for (const { line, column, message } of repeated) terminal.err(`${file}:${line}:${column}: ${message}\n`);
  if (!config) for (const { path, message } of findings) terminal.err(`${file}: ${path}: ${message}\n`);
  return repeated.length ? undefined : config;
};
