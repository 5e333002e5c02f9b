/** 0: all is well. 1: something was found. 2: the command could not run. */
export type ExitCode = 0 | 1 | 2;

/** Where a command reads and writes; a test hands in its own. */
export interface Terminal {
  out(text: string): void;
  err(text: string): void;
  /** May colours be used? Only where a person reads. */
  readonly hasColours: boolean;
}

/** One command of `placet`. */
export interface Command {
  /** What `placet help` and a wrong call show. */
  readonly usage: string;
  run(args: readonly string[], terminal: Terminal): Promise<ExitCode>;
}
