import type { Config } from '../consent/config.js';
import type { Terminal } from './command.js';
import { readConfig } from './read-config.js';
import { readyMade, readyMadeNames } from './ready-made.js';
import { validate } from './validate.js';

/**
 * Reads a config for what only a right one can be used for, with ready-made services filled in. What is wrong is told, and then
 * there is none. Throws an `UnreadableError`.
 */
export const soundConfig = (file: string, terminal: Terminal): Config | undefined => {
  const { source, repeated } = readConfig(file);
  const { config, findings } = validate(source, readyMade, readyMadeNames());
  for (const { key, line, column } of repeated)
    terminal.err(`${file}:${line}:${column}: "${key}" is there twice\n`);
  if (!config) for (const { path, message } of findings) terminal.err(`${file}: ${path}: ${message}\n`);
  return repeated.length ? undefined : config;
};
