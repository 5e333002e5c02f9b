import { addAuditEntry } from '../audit/audit-entry.js';
import { migrate } from '../migrations/migrate.js';
import { type OpenParts, openParts } from '../operation/open-parts.js';
import { readSettings, type Settings } from '../settings/settings.js';
import type { Call } from './command.js';

/**
 * Opens what the settings name, without answering or doing jobs, brings the schema up to date, writes down what is done, does it, and closes.
 * An embedded database that a server has open is not opened a second time: its lock says so.
 */
export const withParts = async <T>(
  { environment, at }: Pick<Call, 'environment' | 'at'>,
  action: string,
  work: (parts: OpenParts, settings: Settings) => Promise<T>,
): Promise<T> => {
  const settings: Settings = { ...readSettings(environment), role: 'web' };
  const parts = await openParts(settings, { now: () => at });
  const { database, mailing, limiter } = parts;
  try {
    await migrate(database, at);
    await addAuditEntry({ database, ring: mailing.ring }, { at: new Date(), actor: 'command', action });
    return await work(parts, settings);
  } finally {
    mailing.mailer.close();
    await limiter.close();
    await database.close();
  }
};
