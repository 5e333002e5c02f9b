import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from '../database/database.js';
import { openEmbedded } from '../database/open-embedded.js';
import { openPostgres } from '../database/open-postgres.js';
import type { Settings } from '../settings/settings.js';
import { lockFolder } from './lock-folder.js';

/** The database that the settings name: PostgreSQL, or the embedded one in its folder. */
export const openDatabase = async (
  { databaseUrl, databasePool, dataFolder }: Settings,
  onError: (error: Error) => void,
): Promise<Database> => {
  if (databaseUrl) return openPostgres({ url: databaseUrl, pool: databasePool, onError });
  mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
  const release = lockFolder(dataFolder);
  const database = await openEmbedded({ folder: join(dataFolder, 'database') });
  return { ...database, close: () => database.close().finally(release) };
};
