import type { Service, StorageType } from '../model/config/config.js';
import { matchesName } from '../model/config/matches-name.js';

/** One thing that this origin keeps in the browser and a script can see. */
export interface StoredItem {
  readonly type: StorageType;
  readonly name: string;
  /** The service that declares it; nothing where none does. */
  readonly owner: string | undefined;
}

/** Nothing where the browser refuses the page that storage. */
const namesIn = async (list: () => Promise<readonly string[]>): Promise<readonly string[]> => {
  try {
    return await list();
  } catch {
    return [];
  }
};

const LISTS: Readonly<Record<StorageType, () => Promise<readonly string[]>>> = {
  cookie: async () =>
    document.cookie
      .split('; ')
      .filter(Boolean)
      .map((pair) => pair.split('=', 1)[0] ?? ''),
  localStorage: async () => Object.keys(localStorage),
  sessionStorage: async () => Object.keys(sessionStorage),
  indexedDB: async () => (await indexedDB.databases()).map(({ name = '' }) => name),
  cacheStorage: () => caches.keys(),
};

/** All of it, with who declares it. */
export const storedItems = async (services: readonly Service[]): Promise<readonly StoredItem[]> => {
  const ownerOf = (type: string, name: string): string | undefined =>
    services.find(({ storage = [] }) =>
      storage.some((item) => item.type === type && !item.host && matchesName(item.name, name)),
    )?.name;
  const lists = Object.entries(LISTS).map(async ([type, list]) =>
    (await namesIn(list)).map((name) => ({ type: type as StorageType, name, owner: ownerOf(type, name) })),
  );
  return (await Promise.all(lists)).flat();
};
