import type { Store } from '../../config/config.js';
import { durationIn } from '../../words/duration.js';
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
    { title: 'processing', cell: ({ activity }) => titleOf(activity), isKept: true },
    { title: 'name', cell: ({ store }) => store.name },
    { title: 'purpose', cell: ({ store }) => store.purpose },
    { title: 'location', cell: ({ store }) => store.location },
    { title: 'retention', cell: ({ store }, { words }) => durationIn(store.retention, words) },
    { title: 'notes', cell: ({ store }) => store.notes },
  ],
});
