import type { StorageType } from '../model/config/config.js';
import type { GateService } from '../model/config/gate-config.js';
import { matchesName } from '../model/config/matches-name.js';
import type { Site } from '../model/consent/site.js';
import { expireCookie } from './expire-cookie.js';
import { type BrowserStore, createStores } from './stores.js';

/** What the sweep needs to know. */
export interface SweepTask extends Site {
  readonly services: readonly GateService[];
  /** The consent cookie's name. */
  readonly cookie: string;
  /** Writes the record's cookie again, unless all is well; `false` where something stands in the way. */
  save(): boolean;
}

/** Deletes what may not stay. Resolves when all that could be deleted is gone. */
export type Sweep = (task: SweepTask) => Promise<void>;

const declares = (services: readonly GateService[], type: StorageType, name: string): boolean =>
  services.some(({ storage }) => storage.some((item) => item.type === type && matchesName(item.name, name)));

/** Clears another cookie of the consent cookie's name that stands in the way, and writes ours again. */
const settleRecord = ({ save, cookie, fail }: SweepTask): void => {
  if (save()) return;
  try {
    expireCookie(cookie);
  } catch {
    // cookies are forbidden here, as in a sandboxed frame
  }
  if (!save()) fail('not-saved', 'The browser refused the cookie: only this page remembers the choice');
};

/** Deletes the items of a store that are doomed, and tells of those that stay. */
const clear = async (
  { names, remove }: BrowserStore,
  isDoomed: (name: string) => boolean,
  tell: (name: string) => void,
): Promise<void> => {
  try {
    const found = names();
    // no `await` where there is nothing to wait for: the page may be about to be left
    await Promise.all((found instanceof Promise ? await found : found).filter(isDoomed).map(remove));
    for (const name of (await names()).filter(isDoomed)) tell(name);
  } catch {
    // what this page may not touch holds nothing of it
  }
};

/**
 * Deletes what services declare that may not run, unless one that may run declares it too, and tells what is left.
 * Cookies, localStorage and sessionStorage are clear before the first `await`: the page may be about to be left.
 */
export const sweep: Sweep = async (task) => {
  settleRecord(task);
  const { services, allows, fail, cookie } = task;
  const stores = createStores(cookie);
  const allowed = services.filter(({ name }) => allows(name));
  const denied = services.filter(({ name }) => !allows(name));
  const types = new Set(denied.flatMap(({ storage }) => storage.map(({ type }) => type)));
  await Promise.all(
    [...types].map((type) =>
      clear(
        stores[type],
        (name) => declares(denied, type, name) && !declares(allowed, type, name),
        (name) => fail('leftover', `${type} ${name}`),
      ),
    ),
  );
};
