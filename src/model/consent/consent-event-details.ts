import type { ConsentRecord } from './consent-record.js';

/** What went wrong. Whatever it was, nothing was granted by it. */
export type ErrorCode =
  /** The config is missing, unreadable or wrong: everything stays blocked. */
  | 'config'
  /** The browser would not keep the cookie: the choice holds on this page only. */
  | 'not-saved'
  /** The interface could not be loaded; it is tried again when the visitor asks for the settings. */
  | 'interface'
  /** An effect or an integration threw. */
  | 'effect'
  /** A gated script could not be loaded, or the page's policies refused it. */
  | 'script'
  /** A gated element has an address that must not be loaded, such as `javascript:`. */
  | 'address'
  /** Declared storage that could not be deleted. */
  | 'leftover'
  /** The site's server did not write a decision down, or did not erase a record. */
  | 'records'
  /**
   * A script of a withdrawn service runs on: nothing can stop it, and a reload would have lost what the visitor has typed, or
   * shown an error for want of a network. The visitor is told, and can load the page anew.
   */
  | 'still-running'
  /** A service that the config does not list, or a choice that is none. */
  | 'unknown';

/** Detail of an `error` event. */
export interface ErrorDetail {
  readonly code: ErrorCode;
  /** For the site's author, in English. */
  readonly message: string;
  readonly service?: string | undefined;
  readonly cause?: unknown;
}

/** Detail of a `change` event: one decision, here or in another tab. */
export interface ChangeDetail {
  readonly granted: readonly string[];
  readonly withdrawn: readonly string[];
  readonly record: ConsentRecord | undefined;
}

/** Detail of a `grant` or `withdraw` event: one service. */
export interface ServiceDetail {
  readonly service: string;
  readonly record: ConsentRecord | undefined;
}

/** The manager's events and their details; on `document` each name is prefixed with `placet:`. */
export interface ConsentEventDetails {
  readonly ready: null;
  readonly change: ChangeDetail;
  readonly grant: ServiceDetail;
  readonly withdraw: ServiceDetail;
  /** In place of `withdraw` for a service on legitimate interest: the visitor, or the browser's signal, objects. */
  readonly objection: ServiceDetail;
  readonly error: ErrorDetail;
}
