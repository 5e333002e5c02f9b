import type { Activity, Config } from '../config/config.js';
import { consentService } from './consent-service.js';
import type { DeclarationWords } from './declaration-texts.js';
import type { Table, TableMaker, TableName } from './table.js';
import { grounds } from './tables/grounds.js';
import { policy } from './tables/policy.js';
import { processing } from './tables/processing.js';
import { recipients } from './tables/recipients.js';
import { references } from './tables/references.js';
import { rights } from './tables/rights.js';
import { services } from './tables/services.js';
import { statements } from './tables/statements.js';
import { storage } from './tables/storage.js';
import { stores } from './tables/stores.js';

export { type Cell, cellText, type Row, type Table, type TableName } from './table.js';

const MAKERS: readonly TableMaker[] = [
  policy,
  storage,
  services,
  processing,
  grounds,
  recipients,
  stores,
  rights,
  statements,
  references,
];

/** What another table says too: made only where it is asked for by name. */
const ON_REQUEST: readonly TableName[] = ['services'];

/** The tables that are published where nobody names any: those that say something that no other says. */
export const isPublished = ({ name, rows }: Table): boolean => !ON_REQUEST.includes(name) && rows.length > 0;

/** The tables that can be published, in this order. */
export const TABLES: readonly TableName[] = MAKERS.map(({ name }) => name);

/** What of a declaration is wanted. */
export interface DeclarationOptions {
  /** Only what belongs to this part of the site (policies.md G11); everything, where there is none. */
  readonly surface?: string | undefined;
}

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
  const source = {
    config,
    words,
    services: [...(own ? [own] : []), ...config.services].filter(isWanted),
    processing: (config.processing ?? []).filter(isWanted),
  };
  return MAKERS.map(({ make }) => make(source));
};
