import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { inject } from 'vitest';
import type { Database } from '../../src/database/database.js';
import { openEmbedded } from '../../src/database/open-embedded.js';
import { openPostgres } from '../../src/database/open-postgres.js';
import './services.js';

/** The databases that every test of the server is run on. */
export const DATABASES: readonly Database['kind'][] = inject('postgres')
  ? ['postgres', 'embedded']
  : ['embedded'];

const rethrow = (error: Error): void => {
  throw error;
};

/** The address of a new, empty database on the tests' PostgreSQL. */
export const newPostgresUrl = async (): Promise<string> => {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  const admin = openPostgres({ url: inject('postgres'), pool: 1, onError: rethrow });
  await admin.script(`CREATE DATABASE ${name}`);
  await admin.close();
  return inject('postgres').replace('/postgres?', `/${name}?`);
};

let embedded: Promise<Database> | undefined;

/** The embedded database, emptied: closing it leaves it to the next file. */
const emptyEmbedded = async (): Promise<Database> => {
  embedded ??= openEmbedded({ template: new Blob([readFileSync(inject('template'))]) });
  const database = await embedded;
  await database.script('DROP SCHEMA IF EXISTS placet CASCADE; DROP SCHEMA IF EXISTS placet_jobs CASCADE');
  return { ...database, close: async () => undefined };
};

/** A new, empty database. Of embedded ones there is only one at a time. */
export const newDatabase = async (kind: Database['kind']): Promise<Database> =>
  kind === 'embedded'
    ? emptyEmbedded()
    : openPostgres({ url: await newPostgresUrl(), pool: 10, patience: 30_000, onError: rethrow });
