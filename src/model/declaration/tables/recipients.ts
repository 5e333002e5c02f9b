import type { Recipient } from '../../config/config.js';
import { recipientsOf } from '../../consent/recipients-of.js';
import { recipientName } from '../../words/recipient-name.js';
import { regionName } from '../../words/region.js';
import { type Said, say } from '../../words/text.js';
import { titleOf } from '../named-activity.js';
import { type Cell, defineTable, type TableSource } from '../table.js';

/** The titles of all that sends data to a recipient. */
const usedBy = ({ config, services, processing, words }: TableSource, name: string): Cell =>
  [...services, ...processing]
    .filter((activity) => recipientsOf(config, [activity]).some((each) => each.name === name))
    .map((activity) => say(titleOf(activity), words.language));

/** A contract and what else there is to say, in one unless one of them is in another language. */
const noted = (agreement: Said, notes: Said): Cell =>
  agreement.text && notes.text && !agreement.lang && !notes.lang
    ? [{ ...agreement, text: `${agreement.text} ${notes.text}` }]
    : [agreement, notes];

/** Who receives data (policies.md T2): those that the config describes, then those that are only named. */
export const recipients = defineTable<Recipient>({
  name: 'recipients',
  title: 'recipientsLabel',
  items: ({ config, services, processing }) => {
    const named = recipientsOf(config, [...services, ...processing]);
    // the controller itself receives nothing from anybody
    const described = (config.recipients ?? []).filter(({ name }) => name !== config.controller.name);
    const isNamed = (name: string): boolean => named.some((each) => each.name === name);
    const isDescribed = (name: string): boolean => described.some((each) => each.name === name);
    return [
      ...described.map((each) => (isNamed(each.name) ? named.find(({ name }) => name === each.name) : each)),
      ...named.filter(({ name }) => !isDescribed(name)),
    ].filter((each) => each !== undefined);
  },
  columns: [
    {
      title: 'recipientsLabel',
      cell: (recipient, { words }) => recipientName(recipient, words.language),
      isKept: true,
    },
    {
      title: 'service',
      cell: ({ name, service }, source) =>
        service ? say(service, source.words.language) : usedBy(source, name),
    },
    {
      title: 'location',
      cell: ({ location, country }, { words: { language } }) => [
        say(location, language),
        { text: country ? regionName(country, language) : '' },
      ],
    },
    {
      title: 'notes',
      cell: ({ agreement, notes }, { words }) =>
        noted(say(agreement, words.language), say(notes, words.language)),
    },
  ],
});
