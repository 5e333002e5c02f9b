import type { Text } from '../../config/config.js';
import { legalGroundsIn } from '../../words/legal-grounds.js';
import { transferIn } from '../../words/transfer.js';
import { type NamedActivity, titleOf } from '../named-activity.js';
import { purposeOf } from '../purpose-of.js';
import { retentionIn } from '../retention.js';
import { defineTable } from '../table.js';

/** An activity with what it is for. */
interface Processed {
  readonly activity: NamedActivity;
  readonly purpose: Text | undefined;
}

/** All that is done with data, by services and without a switch (policies.md T1, G10, G14). */
export const processing = defineTable<Processed>({
  name: 'processing',
  title: 'processing',
  items: ({ config, services, processing, words: { language } }) => [
    ...services.map((activity) => ({ activity, purpose: purposeOf(config, activity, language) })),
    ...processing.map((activity) => ({ activity, purpose: activity.purpose })),
  ],
  columns: [
    { title: 'processing', cell: ({ activity }) => titleOf(activity), isKept: true },
    { title: 'purpose', cell: ({ purpose }) => purpose, isKept: true },
    { title: 'data', cell: ({ activity }) => activity.data, isKept: true },
    {
      title: 'legalBasis',
      cell: ({ activity }, { words }) => legalGroundsIn(activity.legalBasis, words.language),
      isKept: true,
    },
    { title: 'recipientsLabel', cell: ({ activity }) => activity.recipients, isKept: true },
    { title: 'transferLabel', cell: ({ activity }, { words }) => transferIn(activity, words), isKept: true },
    { title: 'safeguards', cell: ({ activity }) => activity.safeguards, isKept: true },
    { title: 'retention', cell: ({ activity }, { words }) => retentionIn(activity, words), isKept: true },
    { title: 'origin', cell: ({ activity }) => activity.origin },
    { title: 'requirement', cell: ({ activity }) => activity.requirement },
  ],
});
