import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';

/** A program that was started here and ends with this process at the latest. */
export interface OwnProcess {
  readonly child: ChildProcess;
  stop(): Promise<void>;
}

// Without a listener a signal would end the worker past the `exit` event, and leave the programs behind.
process.once('SIGTERM', () => process.exit(143));

/** Starts a program. */
export function startProgram(path: string, args: readonly string[], options: SpawnOptions): OwnProcess {
  const child = spawn(path, args, options);
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const kill = () => child.kill();
  process.once('exit', kill);
  void ended.then(() => process.off('exit', kill));
  return {
    child,
    stop: async () => {
      kill();
      await ended;
    },
  };
}
