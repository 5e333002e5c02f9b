import type { ErrorCode } from './consent-event-details.js';

/** What whatever holds back, runs or deletes must ask, and where it tells what went wrong; the manager answers. */
export interface Site {
  /** May this service run now? An unknown one may not; `undefined` before the config is known. */
  allows(service: string): boolean | undefined;
  /** Tells of something that went wrong, as an `error` event. */
  fail(code: ErrorCode, cause: unknown, service?: string): void;
}
