import type { Gate } from '../gate/gate.js';
import type { Config } from '../model/config/config.js';
import type { GateConfig } from '../model/config/gate-config.js';
import type { DecisionOptions } from '../model/consent/consent-record.js';
import type { StoredRecord } from '../model/consent/stored-record.js';
import type { RecordStore } from '../record/record-store.js';
import type { Interface } from '../ui/interface.js';
import type { Effects } from './effects.js';
import type { Emit } from './emit.js';
import type { PartContext } from './parts.js';

/** What the manager knows from the start on, until a config turns out to be wrong. */
export interface Start {
  /** What the gate needs, checked. */
  readonly gate: GateConfig;
  /** All that the author wrote, for whoever shows texts. On a built site those come with the interface. */
  readonly config: Config;
}

/**
 * All that there is of one page: what is known, in one place, and what acts on it. The files of this folder are functions
 * over it; each tells what it changes. Nothing is kept here that can be drawn from the rest.
 */
export interface Page {
  readonly emit: Emit;
  readonly effects: Effects;
  readonly gate: Gate;
  /** What parts are given; the gate and the effects ask and tell by it too. */
  readonly context: PartContext;
  /** Absent before the start, and where there is no config that can be trusted. */
  start?: Start | undefined;
  /** What waits for the start, in order. Absent after it. */
  waiting?: (() => void)[] | undefined;
  /** Absent before the start. */
  store?: RecordStore;
  /** As the cookie has it, expired or not. */
  record?: StoredRecord | undefined;
  /** What the cookie does not keep of the decision made on this page. */
  decision: DecisionOptions;
  /** The names of the services that run since the last transition. */
  running: readonly string[];
  tellTabs(): void;
  /** Present once it was needed; resolves to nothing where it could not be loaded. */
  interface?: Promise<Interface | undefined> | undefined;
}
