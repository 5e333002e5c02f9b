import type { Store } from '../../config/config.js';
import { durationIn } from '../../words/duration.js';
import { say } from '../../words/text.js';
import { type NamedActivity, titleOf } from '../named-activity.js';
import { defineTable } from '../table.js';

/** A place where data lies, and the data of what. */
interface Place {
  readonly activity: NamedActivity;
  readonly store: Store;
}

/** Where data lies, and how long (policies.md T4, T5, T7, T11). */
export const stores = defineTable<Place>({
  name: 'stores',
  title: 'stores',
  items: ({ services, processing }) =>
    [...services, ...processing].flatMap((activity) =>
      (activity.stores ?? []).map((store) => ({ activity, store })),
    ),
  columns: [
    {
      title: 'processing',
      cell: ({ activity }, { words }) => say(titleOf(activity), words.language),
      isKept: true,
    },
    { title: 'name', cell: ({ store }, { words }) => say(store.name, words.language) },
    { title: 'purpose', cell: ({ store }, { words }) => say(store.purpose, words.language) },
    { title: 'location', cell: ({ store }, { words }) => say(store.location, words.language) },
    { title: 'retention', cell: ({ store }, { words }) => durationIn(store.retention, words) },
    { title: 'notes', cell: ({ store }, { words }) => say(store.notes, words.language) },
  ],
});
