import type { Sweeper } from '../manager/api.js';
import type { Service, StorageType } from '../model/config/config.js';
import { matchesName } from '../model/config/matches-name.js';
import { expireCookie } from '../record/cookie-jar.js';
import { createStores } from './stores.js';

/** Do services declare this item of the site's own? What a third party's host keeps is out of every page's reach. */
const declares = (services: readonly Service[], type: StorageType, name: string): boolean =>
  services.some(({ storage }) =>
    storage?.some((item) => !item.host && item.type === type && matchesName(item.name, name)),
  );

/**
 * Deletes what services declare that may not run, unless one that may run declares it too, and tells what is left.
 * Cookies, localStorage and sessionStorage are clear before the first `await`: the page may be about to be left.
 * Where another cookie of the consent cookie's name stands in the way, it is cleared and ours written again.
 */
const sweep: Sweeper = async ({ services, allows, fail, cookie, save }) => {
  if (!save()) {
    try {
      expireCookie(cookie);
    } catch {
      // cookies are forbidden here, as in a sandboxed frame
    }
    if (!save()) fail('not-saved', 'The browser refused the cookie: only this page remembers the choice');
  }
  const stores = createStores(cookie);
  const allowed = services.filter(({ name }) => allows(name));
  const denied = services.filter(({ name }) => !allows(name));

  const clear = async (type: StorageType): Promise<void> => {
    const doomed = (names: readonly string[]): readonly string[] =>
      names.filter((name) => declares(denied, type, name) && !declares(allowed, type, name));
    try {
      const { names, remove } = stores[type];
      const found = names();
      await Promise.all(doomed(found instanceof Promise ? await found : found).map(remove));
      for (const name of doomed(await names())) fail('leftover', `${type} ${name}`);
    } catch {
      // what this page may not touch holds nothing of it
    }
  };
  await Promise.all(
    Array.from(new Set(denied.flatMap(({ storage = [] }) => storage.map(({ type }) => type))), clear),
  );
};

export default sweep;
