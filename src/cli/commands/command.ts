/** 0: all is well. 1: something was found. 2: the command could not run. */
export type ExitCode = 0 | 1 | 2;

/** Where a command reads and writes; a test hands in its own. */
export interface Terminal {
  out(text: string): void;
  err(text: string): void;
  /** May colours be used? Only where a person reads. */
  readonly hasColours: boolean;
}

type Run = (args: readonly string[], terminal: Terminal) => Promise<ExitCode>;

/** One command of `placet`. */
export interface Command {
  /** What `placet help` and a wrong call show. */
  readonly usage: string;
  /** Never rejects. */
  readonly run: Run;
}

/** A command was called in a way that it does not know. */
export class UsageError extends Error {}

/** A command of which whatever it throws is told in a sentence, or by its usage. */
export const createCommand = (usage: string, run: Run): Command => ({
  usage,
  async run(args, terminal) {
    try {
      return await run(args, terminal);
    } catch (cause) {
      terminal.err(cause instanceof UsageError ? `usage: ${usage}\n` : `${(cause as Error).message}\n`);
      return 2;
    }
  },
});
