import { PgBoss } from 'pg-boss';
import type { Database, Queries } from '../database/database.js';
import type { Handler, JobName, RunningQueue } from './queue.js';

/** How the queue works. */
export interface QueueOptions {
  readonly database: Database;
  /** Every job there is; a process that only adds gives the names without working on them. */
  readonly handlers: Readonly<Record<JobName, Handler>>;
  readonly works: boolean;
  /** By a job's name, in cron's five fields, UTC. */
  readonly calendar: Partial<Readonly<Record<JobName, string>>>;
  /** The database was out of reach, or a handler threw: told, and tried again. */
  readonly onError: (error: Error) => void;
}

const SCHEMA = 'placet_jobs';

const asBossDatabase = (queries: Queries) => ({
  executeSql: async (text: string, values?: unknown[]) => {
    const { rows } = await queries.script(text, values);
    return { rows };
  },
});

const QUEUE = {
  retryLimit: 5,
  retryDelay: 1,
  retryBackoff: true,
  expireInSeconds: 120,
  deleteAfterSeconds: 3600,
} as const;

const bossOf = ({ database, works, onError }: QueueOptions): PgBoss => {
  const boss = new PgBoss({
    db: asBossDatabase(database),
    schema: SCHEMA,
    backend: database.kind === 'embedded' ? 'pglite' : 'postgres',
    schedule: works,
    supervise: works,
  });
  boss.on('error', onError);
  return boss;
};

/** pg-boss behind a few functions. Jobs can always be made again from our tables, so its schema may be dropped. */
export const openQueue = (options: QueueOptions): RunningQueue => {
  const { handlers, works, calendar, onError } = options;
  const boss = bossOf(options);
  const names = Object.keys(handlers) as JobName[];
  const workers = new Map<JobName, string>();
  const wake = (job: JobName): void => {
    const worker = workers.get(job);
    if (worker) boss.notifyWorker(worker);
  };
  const work = async (name: JobName): Promise<void> => {
    const worker = await boss.work<{ id?: string }>(name, { pollingIntervalSeconds: 2 }, async ([job]) => {
      try {
        await handlers[name](job?.data?.id ?? '');
      } catch (error) {
        onError(error as Error);
        throw error; // so that the job is tried again
      } finally {
        wake(name); // there may be more; without it the next is taken two seconds later
      }
    });
    workers.set(name, worker);
  };
  return {
    async add(queries, job, id) {
      await boss.send(job, { id }, { db: asBossDatabase(queries) });
    },
    wake,
    async start() {
      await boss.start();
      for (const name of names) await boss.createQueue(name, QUEUE);
      if (!works) return;
      for (const name of names) await work(name);
      for (const [name, cron] of Object.entries(calendar)) await boss.schedule(name, cron);
    },
    stop: () => boss.stop({ graceful: true, timeout: 10_000, close: false }),
  };
};
