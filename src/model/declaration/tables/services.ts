import type { Service } from '../../config/service.js';
import { categoriesOf } from '../../words/data.js';
import { legalGroundsIn } from '../../words/legal-grounds.js';
import { say } from '../../words/text.js';
import { titleOf } from '../named-activity.js';
import { purposeOf } from '../purpose-of.js';
import { defineTable } from '../table.js';
import { ACTIVITY_COLUMNS, BASIS } from './activity-columns.js';

const { data, provider, status, retention, deletion, notes } = ACTIVITY_COLUMNS;

/** Services with their basis and status (policies.md T6, T8): a short list of what the table of processing says in full. */
export const services = defineTable<Service>({
  name: 'services',
  title: 'services',
  items: (source) => source.services,
  service: ({ name }) => name,
  categories: categoriesOf,
  columns: [
    { title: 'service', cell: (service, { words }) => say(titleOf(service), words.language), isKept: true },
    {
      title: 'purpose',
      cell: (service, { config, words }) => purposeOf(config, service, words.language),
    },
    data,
    {
      title: 'legalBasis',
      cell: ({ basis, legalBasis }, { words }) => {
        const grounds = legalGroundsIn(legalBasis, words);
        return { text: `${words[BASIS[basis]]}${grounds.length ? ` (${grounds.join('; ')})` : ''}` };
      },
    },
    provider,
    status,
    retention,
    deletion,
    notes,
  ],
});
