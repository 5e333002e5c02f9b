import type { Choices } from './choice.js';
import { choiceOf } from './choice-of.js';
import { sinceOf } from './is-valid.js';
import { isActive, type Switchable } from './optional-services.js';
import type { StoredRecord } from './stored-record.js';

/** What a decision needs to know of a config. */
export interface Decidable {
  readonly version: string;
  readonly services: readonly Switchable[];
  readonly records?: object | undefined;
  readonly cookie?: { readonly browserId?: boolean; readonly path?: string };
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
  { version, services, records, cookie }: Decidable,
  before: StoredRecord | undefined,
  decided: Choices,
  { now, newId }: Circumstances,
): StoredRecord => {
  // what this config does not list was asked elsewhere on the site (decision 0017)
  const { $, ...after }: Record<string, unknown> & Pick<StoredRecord, '$'> = { ...before };
  const r: Record<string, number> = { ...$?.r };
  const at = Math.floor(now / 1000);
  for (const service of services) {
    const { name, basis, revision = 1 } = service;
    const isEssential = basis === 'essential';
    const choice = Object.hasOwn(decided, name) ? decided[name] : choiceOf(service, before);
    delete after[name];
    delete r[name];
    if (!isActive(service) || (!isEssential && !choice)) continue;
    after[name] = isEssential || choice === 'granted';
    if (isEssential || revision > 1) r[name] = isEssential ? 0 : revision;
  }
  // what nobody has decided now was decided before, so there is a record before
  const isKept = Object.keys(after).some((name) => !Object.hasOwn(decided, name) && r[name] !== 0);
  const s = isKept ? sinceOf(before as StoredRecord, now) / 1000 : at;
  const p = cookie?.path === '/' ? undefined : cookie?.path;
  const id = cookie?.browserId === false ? undefined : ($?.id ?? newId());
  // JSON leaves out what is undefined
  return {
    ...after,
    $: {
      ...{ id, at, v: version, r: Object.keys(r).length ? r : undefined, s: s < at ? s : undefined, p },
      u: records && 1,
    },
  };
};
