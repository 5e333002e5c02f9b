import type { Activity, Config, Processing } from '../config/config.js';
import { textIn } from '../words/text.js';
import { policyRow, referenceRow, statementRow } from './declaration-policy.js';
import {
  consentService,
  groundRows,
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

/** The tables that can be published, in this order. */
export const TABLES = [
  'policy',
  'storage',
  'services',
  'processing',
  'grounds',
  'recipients',
  'stores',
  'rights',
  'statements',
  'references',
] as const;
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

/** A table without the columns that hold nothing; the first ones stay in any case, as many as `kept` says. */
const table = (
  name: TableName,
  title: string,
  columns: readonly string[],
  rows: readonly Row[],
  kept = 1,
): Table => {
  const isUsed = (_: unknown, index: number): boolean =>
    index < kept || rows.some(({ cells }) => cells[index]);
  return {
    name,
    title,
    columns: columns.filter(isUsed),
    rows: rows.map((row) => ({ ...row, cells: row.cells.filter(isUsed) })),
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
  const { rights = [], statements = [], references = [] } = config;
  const { language, name, purpose, provider, data, legalBasis, retention, notes } = words;
  const { recipientsLabel, location, origin, requirement } = words;
  return [
    table(
      'policy',
      words.privacyPolicy,
      [words.version, words.validFrom, words.controller, words.dataProtectionOfficer, words.authority],
      [policyRow(config, language)],
    ),
    table(
      'storage',
      words.storageTable,
      [name, words.type, purpose, provider, words.duration],
      services.flatMap((service) => (service.storage ?? []).map((item) => storageRow(service, item, words))),
      5,
    ),
    table(
      'services',
      words.services,
      [words.service, purpose, data, legalBasis, provider, words.status, retention, words.deletion, notes],
      services.map((service) => serviceRow(config, service, words)),
    ),
    table(
      'processing',
      words.processing,
      [
        words.processing,
        purpose,
        data,
        legalBasis,
        recipientsLabel,
        words.transferLabel,
        words.safeguards,
        retention,
        origin,
        requirement,
      ],
      [
        ...services.map((service) => processingRow(service, purposeOf(config, service, language), words)),
        ...processing.map((activity) => processingRow(activity, textIn(activity.purpose, language), words)),
      ],
      8,
    ),
    table('grounds', legalBasis, [legalBasis, words.processing], groundRows(activities, language)),
    table(
      'recipients',
      recipientsLabel,
      [recipientsLabel, words.service, location, notes],
      recipientRows(config, activities, words),
    ),
    table(
      'stores',
      words.stores,
      [words.processing, name, purpose, location, retention, notes],
      activities.flatMap((activity) =>
        (activity.stores ?? []).map((store) => storeRow(activity, store, words)),
      ),
    ),
    table(
      'rights',
      words.yourRights,
      [words.yourRights, notes],
      rights.map((each) => statementRow(each, language)),
    ),
    table(
      'statements',
      words.statements,
      [words.statements, notes],
      statements.map((each) => statementRow(each, language)),
    ),
    table(
      'references',
      words.references,
      [words.references],
      references.map((each) => referenceRow(each, language)),
    ),
  ];
};
