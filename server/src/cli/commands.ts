import type { Command } from './command.js';
import { EVIDENCE_COMMANDS } from './evidence-commands.js';
import { keysCommand } from './keys-command.js';
import { PERSON_COMMANDS } from './person-commands.js';
import { startCommand } from './start-command.js';
import { WORK_COMMANDS } from './work-commands.js';

/** All commands by name, in the order of the README. */
export const COMMANDS: Readonly<Record<string, Command>> = {
  start: startCommand,
  ...WORK_COMMANDS,
  ...PERSON_COMMANDS,
  keys: keysCommand,
  ...EVIDENCE_COMMANDS,
};
