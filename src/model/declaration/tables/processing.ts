import type { Processing, Service } from '../../config/config.js';
import { categoriesOf } from '../../words/data.js';
import { say } from '../../words/text.js';
import { titleOf } from '../named-activity.js';
import { purposeOf } from '../purpose-of.js';
import { defineTable } from '../table.js';
import { ACTIVITY_COLUMNS } from './activity-columns.js';

const { data, legalBasis, provider, recipients, transfer, safeguards, retention } = ACTIVITY_COLUMNS;
const { deletion, origin, requirement, status, notes } = ACTIVITY_COLUMNS;

const isService = (activity: Service | Processing): activity is Service => 'basis' in activity;

/** All that is done with data, by services and without a switch, each once with all that is known (policies.md T1, T6, T8, G10, G14). */
export const processing = defineTable<Service | Processing>({
  name: 'processing',
  title: 'processingTable',
  items: ({ services, processing }) => [...services, ...processing],
  service: (activity) => (isService(activity) ? activity.name : undefined),
  categories: categoriesOf,
  columns: [
    {
      title: 'processing',
      cell: (activity, { words }) => say(titleOf(activity), words.language),
      isKept: true,
    },
    {
      title: 'purpose',
      cell: (activity, { config, words: { language } }) =>
        isService(activity) ? purposeOf(config, activity, language) : say(activity.purpose, language),
      isKept: true,
    },
    data,
    legalBasis,
    provider,
    recipients,
    transfer,
    safeguards,
    retention,
    deletion,
    status,
    notes,
    origin,
    requirement,
  ],
});
