import { PGlite, type Transaction } from '@electric-sql/pglite';
import type { Database, Queries } from './database.js';

/** A mistake in one statement must not spoil the only connection for the next one. */
const endAborted = async (pglite: PGlite): Promise<void> => {
  await pglite.exec('ROLLBACK').catch(() => undefined);
};

const queriesOf = (client: PGlite | Transaction): Queries => ({
  async rows<Row>(statement: string, values: readonly unknown[] = []) {
    const { rows } = await client.query<Row>(statement, [...values]);
    return rows;
  },
  async script(statements, values = []) {
    if (values.length) return client.query(statements, [...values]);
    const results = await client.exec(statements);
    return { rows: results.flatMap(({ rows }) => rows) };
  },
});

/** Where an embedded database is kept, and what it starts from. */
export interface EmbeddedOptions {
  /** Absent: in memory. */
  readonly folder?: string;
  /** A new folder's content, as `makeTemplate` gives it: making it anew takes seconds and 800 MB of memory. */
  readonly template?: Blob;
}

/** The content of a new, empty folder. */
export const makeTemplate = async (): Promise<Blob> => {
  const pglite = await PGlite.create();
  const template = await pglite.dumpDataDir('gzip');
  await pglite.close();
  return template;
};

/**
 * PostgreSQL inside this process, in a folder, or in memory without one. It does not call fsync: a loss of power may cost
 * what was written last, or the whole folder. For trying out, for tests, and for small sites that say so.
 */
export const openEmbedded = async ({ folder, template }: EmbeddedOptions = {}): Promise<Database> => {
  const pglite = await PGlite.create({
    ...(folder && { dataDir: folder }),
    ...(template && { loadDataDir: template }),
  });
  const queries = queriesOf(pglite);
  return {
    kind: 'embedded',
    ...queries,
    async script(statements, values) {
      try {
        return await queries.script(statements, values);
      } catch (error) {
        await endAborted(pglite);
        throw error;
      }
    },
    transaction: (work) => pglite.transaction((transaction) => work(queriesOf(transaction))),
    close: () => pglite.close(),
  };
};
