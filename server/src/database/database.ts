/** What can be asked of a database, or of a transaction in it. */
export interface Queries {
  /**
   * The rows of one statement with `$1`, `$2` … as its values. Times come back as `Date`, `bytea` as a `Uint8Array` (a
   * `Buffer` from PostgreSQL), `jsonb` parsed; what else two databases could give differently is cast in the statement.
   * Throws what the database says.
   */
  rows<Row>(statement: string, values?: readonly unknown[]): Promise<readonly Row[]>;
  /** Several statements at once, without values where there are several: what migrations and the job queue send. */
  script(statements: string, values?: readonly unknown[]): Promise<{ readonly rows: unknown[] }>;
}

/** PostgreSQL as a server of its own, or embedded in this process: the same statements for both. */
export interface Database extends Queries {
  readonly kind: 'postgres' | 'embedded';
  /**
   * Commits when `work` is done, rolls back when it throws. Inside, only the given queries may be used: with one
   * connection, the outer ones would wait for the transaction, and it for them.
   */
  transaction<T>(work: (queries: Queries) => Promise<T>): Promise<T>;
  /** Ends all connections. Nothing may be asked afterwards. */
  close(): Promise<void>;
}
