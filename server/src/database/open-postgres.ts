import { createHash } from 'node:crypto';
import pg from 'pg';
import type { Database, Queries } from './database.js';

/** How to reach a PostgreSQL server. */
export interface PostgresOptions {
  /** `postgres://user:password@host:port/name`. */
  readonly url: string;
  /** Most connections at once. */
  readonly pool: number;
  /** How long a query waits for a free connection, in milliseconds. Default 2000: better no answer than a late one. */
  readonly patience?: number;
  /** An idle connection broke; the pool makes a new one at the next query. */
  readonly onError: (error: Error) => void;
}

const SECOND = 1000;

/** A statement is prepared once a connection, under a name made from its text. */
const names = new Map<string, string>();
const nameOf = (statement: string): string => {
  const known = names.get(statement);
  if (known) return known;
  const name = createHash('sha256').update(statement).digest('hex').slice(0, 32);
  names.set(statement, name);
  return name;
};

const queriesOf = (client: pg.Pool | pg.PoolClient): Queries => ({
  async rows<Row>(statement: string, values: readonly unknown[] = []) {
    const result = await client.query({ name: nameOf(statement), text: statement, values: [...values] });
    return result.rows as readonly Row[];
  },
  async script(statements, values = []) {
    const results: pg.QueryResult | readonly pg.QueryResult[] = values.length
      ? await client.query(statements, [...values])
      : await client.query(statements);
    return { rows: [results].flat().flatMap(({ rows }) => rows) };
  },
});

/** A connection whose loss is heard between two queries too: the pool listens to idle ones only, and an error that nobody hears ends the process. */
const connect = async (pool: pg.Pool) => {
  const client = await pool.connect();
  let broken: Error | undefined;
  const hear = (error: Error): void => {
    broken = error;
  };
  client.on('error', hear);
  return {
    client,
    breakOff: hear,
    release: () => {
      client.off('error', hear);
      client.release(broken);
    },
  };
};

const transact = async <T>(pool: pg.Pool, work: (queries: Queries) => Promise<T>): Promise<T> => {
  const { client, breakOff, release } = await connect(pool);
  try {
    await client.query('BEGIN');
    const result = await work(queriesOf(client));
    await client.query('COMMIT');
    return result;
  } catch (error) {
    // a connection that cannot even roll back is thrown away, not used again
    await client.query('ROLLBACK').catch(breakOff);
    throw error;
  } finally {
    release();
  }
};

/** A pool of connections to a PostgreSQL server. Connects at the first query, so it never throws itself. */
export const openPostgres = ({
  url,
  pool: max,
  patience = 2 * SECOND,
  onError,
}: PostgresOptions): Database => {
  const pool = new pg.Pool({
    connectionString: url,
    max,
    connectionTimeoutMillis: patience,
    keepAlive: true,
    // a client that hung while connecting is given up for good (node-postgres#3543)
    maxLifetimeSeconds: 3600,
    statement_timeout: 10 * SECOND,
    query_timeout: 12 * SECOND,
    application_name: 'placet-server',
  });
  // without a listener the loss of an idle connection would end the process (pg-boss#365)
  pool.on('error', onError);
  return {
    kind: 'postgres',
    ...queriesOf(pool),
    transaction: (work) => transact(pool, work),
    close: () => pool.end(),
  };
};
