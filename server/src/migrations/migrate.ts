import type { Database } from '../database/database.js';
import { MIGRATIONS } from './migrations.js';

/** One lock for all processes that start at once: the number is ours alone, and means nothing. */
const LOCK = 7_031_950_412;

/**
 * Brings the schema up to date, in one transaction, and says which steps were taken. Safe to call from many processes at
 * once. Throws when the database knows a step that this version does not: then this program is older than its data.
 */
export const migrate = (database: Database, at: Date): Promise<readonly string[]> =>
  database.transaction(async (queries) => {
    await queries.rows('SELECT pg_advisory_xact_lock($1)', [LOCK]);
    await queries.script(
      `CREATE SCHEMA IF NOT EXISTS placet;
       CREATE TABLE IF NOT EXISTS placet.migration (name text PRIMARY KEY, at timestamptz NOT NULL);`,
    );
    const taken = await queries.rows<{ name: string }>('SELECT name FROM placet.migration');
    const done = new Set(taken.map(({ name }) => name));
    for (const { name } of taken) {
      if (MIGRATIONS.some((known) => known.name === name)) continue;
      throw new Error(
        `The database was made by a newer version: it has "${name}". Start that version, or restore a backup.`,
      );
    }
    const missing = MIGRATIONS.filter(({ name }) => !done.has(name));
    for (const { name, statements } of missing) {
      await queries.script(statements);
      await queries.rows('INSERT INTO placet.migration (name, at) VALUES ($1, $2)', [name, at]);
    }
    return missing.map(({ name }) => name);
  });
