import type { Activity, Config, Processing } from './config.js';
import {
  consentService,
  type Named,
  processingRow,
  purposeOf,
  type Row,
  recipientRows,
  serviceRow,
  storageRow,
  storeRow,
} from './declaration-rows.js';
import type { DeclarationWords } from './declaration-texts.js';
import { textIn } from './language.js';

/** The tables that can be published. */
export const TABLES = ['storage', 'services', 'processing', 'recipients', 'stores'] as const;
export type TableName = (typeof TABLES)[number];

/** One table, in words. Empty cells are things that the config does not say. */
export interface Table {
  readonly name: TableName;
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

/** What of a declaration is wanted. */
export interface DeclarationOptions {
  /** Only what belongs to this part of the site (policies.md G11); everything, where there is none. */
  readonly surface?: string | undefined;
}

/** A table without the columns that hold nothing; the overviews of storage and of processing keep theirs. */
const withoutEmpty = (table: Table): Table => {
  if (/^(storage|processing)$/.test(table.name)) return table;
  const isUsed = (_: unknown, index: number): boolean => table.rows.some(({ cells }) => cells[index]);
  return {
    ...table,
    columns: table.columns.filter(isUsed),
    rows: table.rows.map((row) => ({ ...row, cells: row.cells.filter(isUsed) })),
  };
};

/**
 * The published tables of a config: one model, which Markdown, HTML and the element render. A row has a cell for each
 * column. The storage table lists the consent cookie too, unless nobody is asked anything; then there is none.
 */
export const declarationOf = (
  config: Config,
  words: DeclarationWords,
  { surface }: DeclarationOptions = {},
): readonly Table[] => {
  const isWanted = ({ surfaces }: Activity): boolean => !surface || !surfaces || surfaces.includes(surface);
  const own = consentService(config, words);
  const services = [...(own ? [own] : []), ...config.services].filter(isWanted);
  const processing: readonly Processing[] = (config.processing ?? []).filter(isWanted);
  const activities: readonly Named[] = [...services, ...processing];
  const { language, name, type, purpose, provider, duration, legalBasis, retention, recipientsLabel, notes } =
    words;
  const tables: readonly Table[] = [
    {
      name: 'storage',
      title: words.storageTable,
      columns: [name, type, purpose, provider, duration],
      rows: services.flatMap((service) =>
        (service.storage ?? []).map((item) => storageRow(service, item, words)),
      ),
    },
    {
      name: 'services',
      title: words.services,
      columns: [words.service, purpose, legalBasis, provider, words.status, retention, notes],
      rows: services.map((service) => serviceRow(config, service, words)),
    },
    {
      name: 'processing',
      title: words.processing,
      columns: [
        words.processing,
        purpose,
        words.data,
        legalBasis,
        recipientsLabel,
        words.transferLabel,
        words.safeguards,
        retention,
      ],
      rows: [
        ...services.map((service) => processingRow(service, purposeOf(config, service, language), words)),
        ...processing.map((activity) => processingRow(activity, textIn(activity.purpose, language), words)),
      ],
    },
    {
      name: 'recipients',
      title: recipientsLabel,
      columns: [recipientsLabel, words.service, words.location, notes],
      rows: recipientRows(config, activities, words),
    },
    {
      name: 'stores',
      title: words.stores,
      columns: [words.processing, name, purpose, words.location, retention, notes],
      rows: activities.flatMap((activity) =>
        (activity.stores ?? []).map((store) => storeRow(activity, store, words)),
      ),
    },
  ];
  return tables.map(withoutEmpty);
};
