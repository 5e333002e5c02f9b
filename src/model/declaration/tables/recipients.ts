import type { Recipient, Text } from '../../config/config.js';
import { regionName } from '../../words/region.js';
import { textIn } from '../../words/text.js';
import { titleOf } from '../named-activity.js';
import { defineTable, type TableSource } from '../table.js';

/** The titles of all that sends data to a recipient. */
const usedBy = ({ services, processing }: TableSource, name: string): readonly Text[] =>
  [...services, ...processing].filter(({ recipients }) => recipients?.includes(name)).map(titleOf);

/** Who receives data (policies.md T2): those that the config describes, then those that it only names. */
export const recipients = defineTable<Recipient>({
  name: 'recipients',
  title: 'recipientsLabel',
  items: ({ config, services, processing }) => {
    const described = config.recipients ?? [];
    // the controller itself receives nothing from anybody
    const known = new Set(['self-hosted', config.controller.name, ...described.map(({ name }) => name)]);
    const named = new Set([...services, ...processing].flatMap(({ recipients }) => recipients ?? []));
    return [...described, ...[...named].filter((name) => !known.has(name)).map((name) => ({ name }))];
  },
  columns: [
    { title: 'recipientsLabel', cell: ({ name }) => name, isKept: true },
    {
      title: 'service',
      cell: ({ name, service }, source) => textIn(service, source.words.language) || usedBy(source, name),
    },
    {
      title: 'location',
      cell: ({ location, country }, { words: { language } }) =>
        [textIn(location, language), country && regionName(country, language)].filter(Boolean).join(', '),
    },
    {
      title: 'notes',
      cell: ({ agreement, notes }, { words }) =>
        [agreement, notes]
          .map((text) => textIn(text, words.language))
          .filter(Boolean)
          .join(' '),
    },
  ],
});
