import type { Queries } from '../database/database.js';

/** What is done outside a request. Each can be done twice without harm. */
export type JobName = 'inbox' | 'mail-link' | 'sweep' | 'retention' | 'seal' | 'statistics';

/** The queue as the rooms see it: they add, and know nothing of how it works. */
export interface Queue {
  /** With the data it is about, in one transaction. A job holds nothing but an id (policies.md V04). */
  add(queries: Queries, job: JobName, id: string): Promise<void>;
  /** After the commit, so that nobody waits for the next look at the queue. */
  wake(job: JobName): void;
}

/** Does a job for the row with this id; for a calendar's job it is empty. */
export type Handler = (id: string) => Promise<void>;

/** The queue as the wiring sees it. */
export interface RunningQueue extends Queue {
  /** Throws when the database cannot be reached. */
  start(): Promise<void>;
  /** Takes no new job, and waits for those that run. */
  stop(): Promise<void>;
}
