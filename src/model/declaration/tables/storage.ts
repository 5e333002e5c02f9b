import type { Service, StorageItem, StorageType } from '../../config/config.js';
import { durationIn } from '../../words/duration.js';
import { providerIn } from '../../words/provider.js';
import { say } from '../../words/text.js';
import { defineTable } from '../table.js';

/** What a kind of storage is called everywhere. */
const TYPES: Readonly<Record<StorageType, string>> = {
  cookie: 'Cookie',
  localStorage: 'Local Storage',
  sessionStorage: 'Session Storage',
  indexedDB: 'IndexedDB',
  cacheStorage: 'Cache Storage',
};

/** One thing in the browser, and whose it is. */
interface Kept {
  readonly service: Service;
  readonly item: StorageItem;
}

/** What services keep in the browser (policies.md T3). */
export const storage = defineTable<Kept>({
  name: 'storage',
  title: 'storageTable',
  items: ({ services }) =>
    services.flatMap((service) => (service.storage ?? []).map((item) => ({ service, item }))),
  service: ({ service }) => service.name,
  columns: [
    {
      title: 'name',
      cell: ({ item: { title, name } }, { words }) => {
        const { text, ...lang } = say(title, words.language);
        return text ? { text: `${text} (${name})`, ...lang } : say(name, words.language);
      },
      isKept: true,
    },
    { title: 'type', cell: ({ item }) => ({ text: TYPES[item.type] }), isKept: true },
    {
      title: 'purpose',
      cell: ({ item, service }, { words }) => say(item.purpose ?? service.description, words.language),
      isKept: true,
    },
    {
      title: 'provider',
      cell: ({ item: { host }, service }, { words }) => {
        const provider = providerIn(service.provider, words.language);
        return { text: host ? `${provider} (${host})` : provider };
      },
      isKept: true,
    },
    {
      title: 'duration',
      cell: ({ item: { duration, unverified } }, { words }) => [
        durationIn(duration, words),
        { text: unverified ? words.unconfirmed : '' },
      ],
      isKept: true,
    },
  ],
});
