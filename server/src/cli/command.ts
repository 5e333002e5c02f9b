import type { Environment } from '../settings/settings.js';

/** Where a command reads and writes. */
export interface Terminal {
  out(text: string): void;
  /** All of standard input: what names a person is given there, since arguments are seen by every user of a machine. */
  input(): Promise<string>;
}

/** What a command is called with. */
export interface Call {
  readonly environment: Environment;
  readonly terminal: Terminal;
  /** What stands behind its name, without options. */
  readonly words: readonly string[];
  readonly at: Date;
  readonly format: 'json' | 'jsonld';
}

/** A mistake in how a command was called; its message says how it is called. */
export class UsageProblem extends Error {
  override readonly name = 'UsageProblem';
}

/** One command: its words for the README, and what it does. Resolves to the exit code. */
export interface Command {
  readonly usage: string;
  readonly does: string;
  run(call: Call): Promise<number>;
}
