import type { StorageType } from '../model/config/config.js';
import { expireCookie } from './expire-cookie.js';

interface CookieStoreLike {
  getAll(name: string): Promise<readonly object[]>;
  delete(cookie: object): Promise<void>;
}

/** Deletes a cookie, and where guessing missed it: `cookieStore`, where there is one, knows its domain and path. */
const removeCookie = async (name: string): Promise<void> => {
  expireCookie(name);
  const { cookieStore } = globalThis as { cookieStore?: CookieStoreLike };
  if (cookieStore) for (const cookie of await cookieStore.getAll(name)) await cookieStore.delete(cookie);
};

/** One of the browser's stores: a way to list names and one to delete. */
export interface BrowserStore {
  names(): readonly string[] | Promise<readonly string[]>;
  remove(name: string): unknown;
}

/** `open` is called late: in a sandboxed frame already the getter throws. */
const webStorage = (open: () => Storage): BrowserStore => ({
  names: () => Object.keys(open()),
  remove: (name) => open().removeItem(name),
});

/** The stores of this browser. No pattern of a service can mean the consent cookie. */
export const createStores = (consentCookie: string): Readonly<Record<StorageType, BrowserStore>> => ({
  cookie: {
    names: () =>
      document.cookie
        .split('; ')
        .flatMap((pair) => pair.split('=', 1))
        .filter((name) => name !== consentCookie),
    remove: removeCookie,
  },
  localStorage: webStorage(() => localStorage),
  sessionStorage: webStorage(() => sessionStorage),
  indexedDB: {
    names: async () => (await indexedDB.databases()).flatMap(({ name }) => name ?? []),
    remove: (name) =>
      new Promise((resolve) => {
        const request = indexedDB.deleteDatabase(name);
        // blocked by an open connection: it goes when that closes; until then it is reported as left
        request.onsuccess = request.onerror = request.onblocked = resolve;
      }),
  },
  cacheStorage: { names: () => caches.keys(), remove: (name) => caches.delete(name) },
});
