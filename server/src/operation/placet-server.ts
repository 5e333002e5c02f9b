import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ListedSubscriber } from '../newsletter/list-subscribers.js';

/** What is done without a request. */
export type CalendarJob = 'sweep' | 'retention' | 'seal' | 'statistics';

/** A server that is put together. */
export interface PlacetServer {
  /** Starts to answer at the port and host of the settings, and resolves to where it listens. */
  listen(): Promise<string>;
  /** Where the port for operators is; `undefined` before `listen`, or without `ADMIN_PORT`. */
  adminAddress(): string | undefined;
  /** Resolves when the database is migrated and the jobs run; until then requests are answered with 503. */
  ready(): Promise<void>;
  /** Does a job of the calendar at once, whatever its time: deletes, seals or counts what is due. */
  run(job: CalendarJob): Promise<void>;
  /** Who confirmed and wants this, or anything: for what sends newsletters from this process, as `GET /subscribers` is for others. */
  subscribers(preference?: string): AsyncGenerator<ListedSubscriber>;
  /** For mounting in a Node server of your own, with its whole address: it knows `/api/public`, `/newsletter`, `/mailbox`. */
  readonly handler: (request: IncomingMessage, response: ServerResponse) => void;
  /** Finishes what runs, then ends every connection. Calling it again waits for the same end. */
  close(): Promise<void>;
}
