import type { Until } from './navigate';
import type { Cookie, SessionOptions } from './session';

/** The size of a new page. CSS pixels. */
export const newPageSize = { width: 1280, height: 720 } as const;

/** One page as an engine's driver offers it: only what needs real input, the network or the protocol. */
export interface EnginePage {
  goto(url: string, until: Until): Promise<void>;
  reload(): Promise<void>;
  /** Steps through history, from the back-forward cache where the browser keeps it. */
  traverse(direction: 'back' | 'forward'): Promise<void>;
  /** Evaluates an expression that yields a promise of a string, in the page's own world. */
  run(expression: string): Promise<string>;
  click(x: number, y: number): Promise<void>;
  /** Holds the keys down in order and lets them go in reverse. Names as in `KeyboardEvent.key`. */
  press(keys: readonly string[]): Promise<void>;
  type(text: string): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  screenshot(path: string): Promise<void>;
  emulate(media: Media): Promise<void>;
  /** Uncaught errors and unhandled rejections so far. */
  errors(): Promise<string[]>;
  close(): Promise<void>;
}

/** A profile in one engine. */
export interface EngineSession {
  /** Opens an empty page, or hands out the one that `clean` left open. */
  newPage(): Promise<EnginePage>;
  /** What the browser would send to the address. */
  cookies(url: string): Promise<Cookie[]>;
  setOffline(offline: boolean): Promise<void>;
  /**
   * Ends the visit: one page at most stays open, as empty as a new one, and no cookie is left. What a browser keeps by
   * origin stays, for no origin comes twice. Fails when it cannot be sure.
   */
  clean(): Promise<void>;
  close(): Promise<void>;
}

/** Starts a new profile. */
export type OpenEngineSession = (options: SessionOptions) => Promise<EngineSession>;

/** The media features a test may set. */
export interface Media {
  readonly colorScheme?: 'light' | 'dark';
  readonly reducedMotion?: 'reduce' | 'no-preference';
}
