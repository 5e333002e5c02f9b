import type { Choices } from './choice.js';
import { choiceOf } from './choice-of.js';
import { sinceOf } from './is-valid.js';
import { isActive, type Switchable } from './optional-services.js';
import type { StoredRecord } from './stored-record.js';

/** What a decision needs to know of a config. */
export interface Decidable {
  readonly version: string;
  readonly services: readonly Switchable[];
  readonly cookie?: { readonly browserId?: boolean };
}

/** What a decision takes from outside the model. */
export interface Circumstances {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Makes a browser id; called only where the config wants one and there is none yet. */
  readonly newId: () => string;
}

/**
 * The record after a decision. A choice for anything but an optional service of the config is left out. A decision about
 * some services leaves the others' choices, and their end, as they were. Essential services are written as `true`,
 * because Klaro wants every service of its config in the map, and with revision 0, so that it is nobody's consent
 * should one need consent later (decision 0009).
 */
export const decide = (
  { version, services, cookie }: Decidable,
  before: StoredRecord | undefined,
  decided: Choices,
  { now, newId }: Circumstances,
): StoredRecord => {
  const after: Record<string, boolean> = {};
  const revisions: Record<string, number> = {};
  const at = Math.floor(now / 1000);
  let oldest = at;
  for (const service of services.filter(isActive)) {
    const { name, basis, revision = 1 } = service;
    const isEssential = basis === 'essential';
    const isDecided = Object.hasOwn(decided, name);
    const choice = isDecided ? decided[name] : choiceOf(service, before);
    if (!isEssential && !choice) continue;
    after[name] = isEssential || choice === 'granted';
    if (isEssential || revision > 1) revisions[name] = isEssential ? 0 : revision;
    if (!isEssential && !isDecided && before) oldest = Math.min(oldest, sinceOf(before, now) / 1000);
  }
  const id = cookie?.browserId === false ? undefined : (before?.$?.id ?? newId());
  const r = Object.keys(revisions).length ? revisions : undefined;
  // JSON leaves out what is undefined
  return { ...after, $: { id, at, v: version, r, s: oldest < at ? oldest : undefined } };
};
