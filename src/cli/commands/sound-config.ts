import type { Config } from '../../model/config/config.js';
import { readConfig } from '../input/read-config.js';
import { readyMade } from '../input/ready-made.js';
import { sentenceOf } from '../rules/finding.js';
import { inOrder } from '../rules/in-order.js';
import { placeFinding } from '../rules/place-finding.js';
import { checkSource } from '../rules/source/check-source.js';
import type { Terminal } from './command.js';

/**
 * Reads a config for what only a right one can be used for, with ready-made services filled in. What is wrong is told, and then
 * there is none. Throws an `UnreadableError`.
 */
export const soundConfig = (file: string, terminal: Terminal): Config | undefined => {
  const read = readConfig(file);
  const { findings, config } = checkSource(read, readyMade);
  for (const finding of inOrder(findings.map((found) => placeFinding(found, read))))
    terminal.err(`${file}:${finding.line}:${finding.column}: ${sentenceOf(finding)}\n`);
  return findings.length ? undefined : config;
};
