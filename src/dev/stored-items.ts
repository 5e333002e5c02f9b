import type { Service, StorageType } from '../model/config/config.js';
import { matchesName } from '../model/config/matches-name.js';
import { type BrowserStore, createStores } from '../sweep/stores.js';

/** One thing that this origin keeps in the browser and a script can see. */
export interface StoredItem {
  readonly type: StorageType;
  readonly name: string;
  /** The service that declares it; nothing where none does. */
  readonly owner: string | undefined;
}

/** Nothing where the browser refuses the page that storage. */
const namesIn = async (store: BrowserStore): Promise<readonly string[]> => {
  try {
    return await store.names();
  } catch {
    return [];
  }
};

/** As the sweep sees them, the consent cookie too: no cookie has the empty name. */
const STORES = createStores('');

/** All of it, with who declares it. */
export const storedItems = async (services: readonly Service[]): Promise<readonly StoredItem[]> => {
  const ownerOf = (type: string, name: string): string | undefined =>
    services.find(({ storage = [] }) =>
      storage.some((item) => item.type === type && !item.host && matchesName(item.name, name)),
    )?.name;
  const lists = Object.entries(STORES).map(async ([type, store]) =>
    (await namesIn(store)).map((name) => ({ type: type as StorageType, name, owner: ownerOf(type, name) })),
  );
  return (await Promise.all(lists)).flat();
};
