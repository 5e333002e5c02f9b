import type { Service } from '../../config/config.js';
import { DEFAULTS } from '../../config/defaults.js';
import { countriesOf } from '../../consent/countries-of.js';
import { recipientsOf } from '../../consent/recipients-of.js';
import { dataIn } from '../../words/data.js';
import { legalGroundsIn } from '../../words/legal-grounds.js';
import { providerIn } from '../../words/provider.js';
import { recipientName } from '../../words/recipient-name.js';
import { safeguardsIn } from '../../words/safeguards.js';
import { say } from '../../words/text.js';
import { transferIn } from '../../words/transfer.js';
import type { DeclarationWords } from '../declaration-texts.js';
import type { NamedActivity } from '../named-activity.js';
import { retentionIn } from '../retention.js';
import type { Cell, Column, TableSource } from '../table.js';

/** The words for each basis. */
export const BASIS = {
  essential: 'essential',
  consent: 'consent',
  'legitimate-interest': 'interest',
} as const;

const isService = (activity: NamedActivity): activity is Service => 'basis' in activity;

/** The grounds of an activity; the basis of a service in a word where it names none. */
const groundsIn = (activity: NamedActivity, words: DeclarationWords): Cell => {
  const grounds = legalGroundsIn(activity.legalBasis, words);
  const basis = isService(activity) && !grounds.length ? [words[BASIS[activity.basis]]] : grounds;
  return basis.map((text) => ({ text }));
};

/** Whom an activity names; that nobody but the controller's own servers gets data is told as policies do. */
const recipientsIn = (activity: NamedActivity, { config, words }: TableSource): Cell => [
  ...(activity.recipients?.includes('self-hosted') ? [say('self-hosted', words.language)] : []),
  ...recipientsOf(config, [activity]).map((each) => recipientName(each, words.language)),
];

const statusIn = (activity: NamedActivity, words: DeclarationWords): string =>
  isService(activity) ? words[activity.status ?? DEFAULTS.service.status] : '';

/** What tables say of services and of activities without a switch alike, by what stands above it. */
export const ACTIVITY_COLUMNS = {
  data: { title: 'data', cell: (activity, { words }) => dataIn(activity, words.language), isKept: true },
  legalBasis: {
    title: 'legalBasis',
    cell: (activity, { words }) => groundsIn(activity, words),
    isKept: true,
  },
  provider: {
    title: 'provider',
    cell: ({ provider }, { words }) => ({ text: providerIn(provider, words.language) }),
  },
  recipients: {
    title: 'recipientsLabel',
    cell: recipientsIn,
    isKept: true,
  },
  transfer: {
    title: 'transferLabel',
    cell: (activity, { config, words }) => ({
      text: transferIn(activity, countriesOf(config, [activity]), words),
    }),
    isKept: true,
  },
  safeguards: {
    title: 'safeguards',
    cell: ({ safeguards }, { words }) => safeguardsIn(safeguards, words),
    isKept: true,
  },
  retention: {
    title: 'retention',
    cell: (activity, { words }) => retentionIn(activity, words),
    isKept: true,
  },
  status: { title: 'status', cell: (activity, { words }) => ({ text: statusIn(activity, words) }) },
  deletion: { title: 'deletion', cell: ({ deletion }, { words }) => say(deletion, words.language) },
  origin: { title: 'origin', cell: ({ origin }, { words }) => say(origin, words.language) },
  requirement: {
    title: 'requirement',
    cell: ({ requirement }, { words }) => say(requirement, words.language),
  },
  notes: { title: 'notes', cell: ({ notes }, { words }) => say(notes, words.language) },
} satisfies Readonly<Record<string, Column<NamedActivity>>>;
