import { DEFAULTS } from '../../config/defaults.js';
import type { Service } from '../../config/service.js';
import { legalGroundsIn } from '../../words/legal-grounds.js';
import { providerIn } from '../../words/provider.js';
import { titleOf } from '../named-activity.js';
import { purposeOf } from '../purpose-of.js';
import { retentionIn } from '../retention.js';
import { defineTable } from '../table.js';

/** The words for each basis. */
const BASIS = { essential: 'essential', consent: 'consent', 'legitimate-interest': 'interest' } as const;

/** Services with their basis and status (policies.md T6, T8). */
export const services = defineTable<Service>({
  name: 'services',
  title: 'services',
  items: (source) => source.services,
  service: ({ name }) => name,
  columns: [
    { title: 'service', cell: titleOf, isKept: true },
    { title: 'purpose', cell: (service, { config, words }) => purposeOf(config, service, words.language) },
    { title: 'data', cell: ({ data }) => data },
    {
      title: 'legalBasis',
      cell: (service, { words }) => {
        const grounds = legalGroundsIn(service.legalBasis, words.language);
        return `${words[BASIS[service.basis]]}${grounds.length ? ` (${grounds.join('; ')})` : ''}`;
      },
    },
    { title: 'provider', cell: ({ provider }, { words }) => providerIn(provider, words.language) },
    { title: 'status', cell: ({ status = DEFAULTS.service.status }, { words }) => words[status] },
    { title: 'retention', cell: (service, { words }) => retentionIn(service, words) },
    { title: 'deletion', cell: ({ deletion }) => deletion },
    { title: 'notes', cell: ({ notes }) => notes },
  ],
});
