import type { Database } from '../database/database.js';
import type { Health } from '../http/health.js';

const MOST_APART = 5000;

/** What health is made of. */
export interface HealthParts {
  readonly database: Database;
  readonly now: () => Date;
  /** Is the database migrated, and do the jobs run? */
  readonly isUp: () => boolean;
  readonly mail: () => Health['mail'];
}

/** Asks the database, and says what works. */
export const healthOf = async ({ database, now, isUp, mail }: HealthParts): Promise<Health> => {
  const up = isUp();
  const at = await database
    .rows<{ at: Date }>('SELECT clock_timestamp() AS at')
    .then(([row]) => row?.at)
    .catch(() => undefined);
  const apart = at && Math.abs(at.getTime() - now().getTime()) >= MOST_APART ? 'off' : 'right';
  return {
    database: at ? 'reached' : 'out of reach',
    migrations: up ? 'done' : 'missing',
    queue: up ? 'runs' : 'stopped',
    mail: mail(),
    clock: at ? apart : 'unknown',
  };
};
