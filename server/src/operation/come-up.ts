import { setTimeout as wait } from 'node:timers/promises';
import type { Database } from '../database/database.js';
import type { RunningQueue } from '../jobs/queue.js';
import { migrate } from '../migrations/migrate.js';

const LONGEST_WAIT = 10_000;

/** What is brought up, and who is told of each try that failed. */
export interface ComingUp {
  readonly database: Database;
  readonly queue: RunningQueue;
  /** Done between the migration and the first job. */
  readonly prepare: () => Promise<void>;
  readonly now: () => Date;
  readonly onError: (error: Error) => void;
}

/** Migrates and starts the jobs, again and again until the database is there. `stop` gives up, or waits for the try that runs. */
export const comeUp = ({
  database,
  queue,
  prepare,
  now,
  onError,
}: ComingUp): { done: Promise<void>; stop: () => Promise<void> } => {
  const given = new AbortController();
  const tryOnce = async (): Promise<boolean> => {
    try {
      await migrate(database, now());
      await prepare();
      await queue.start();
      return true;
    } catch (error) {
      onError(error as Error);
      return false;
    }
  };
  const run = async (): Promise<void> => {
    for (let pause = 100; !given.signal.aborted; pause = Math.min(2 * pause, LONGEST_WAIT)) {
      if (await tryOnce()) return;
      await wait(pause, undefined, { signal: given.signal }).catch(() => undefined);
    }
  };
  const done = run();
  return {
    done,
    stop: () => {
      given.abort();
      return done;
    },
  };
};
