import { join } from 'node:path';
import type { Database } from '../database/database.js';
import { openQueue } from '../jobs/open-queue.js';
import { createKeyRing } from '../keys/key-ring.js';
import { createLimiter, type Limiter, type LimiterOptions } from '../limits/create-limiter.js';
import { openRedisStore } from '../limits/open-redis-store.js';
import { openTableStore } from '../limits/open-table-store.js';
import { createMailbox } from '../mail/create-mailbox.js';
import type { MailingParts } from '../newsletter/mail-link.js';
import type { Settings } from '../settings/settings.js';
import { readSite } from '../site/read-site.js';
import { readLanguages } from '../texts/read-languages.js';
import { openTombstones } from '../tombstones/open-tombstones.js';
import { checkPromises } from './check-promises.js';
import { createMetrics } from './create-metrics.js';
import type { PlacetServerOptions } from './create-placet-server.js';
import { handlersOf } from './handlers.js';
import { DAYS_MORE_THAN_BACKUPS } from './kept-data.js';
import { openDatabase } from './open-database.js';
import { openMailer } from './open-mailer.js';
import { readKeys } from './read-keys.js';
import { watchMailer } from './watch-mailer.js';

/** When each job runs, in UTC. */
const CALENDAR = { sweep: '* * * * *', statistics: '23 * * * *', retention: '17 3 * * *', seal: '7 4 * * *' };

/** Where visitors reach the server; without a setting it is known when the port is. */
const createAddress = ({ publicUrl, port }: Settings) => {
  let address = (publicUrl ?? `http://localhost:${port}`).replace(/\/$/, '');
  return {
    get: () => address,
    hearFrom: (listening: string) => {
      const here = listening.replace('127.0.0.1', 'localhost');
      if (!publicUrl) address = here;
      return here;
    },
  };
};

/** What counts requests, in Redis or in the database. */
const openLimiter = (
  { redisUrl, limitFactor }: Settings,
  parts: Pick<LimiterOptions, 'now' | 'onError' | 'ring'> & { readonly database: Database },
): Limiter =>
  createLimiter({
    ...parts,
    factor: limitFactor,
    store: redisUrl ? openRedisStore(redisUrl, parts.onError) : openTableStore(parts.database),
  });

/** Opens all that a server is made of, from the settings or as a caller gave it. Nothing runs yet. */
export const openParts = async (settings: Settings, options: PlacetServerOptions) => {
  const { now = () => new Date(), onError = (error) => console.error(`placet-server: ${error.message}`) } =
    options;
  const address = createAddress(settings);
  const site = readSite(settings.config, new URL(address.get()).host);
  checkPromises(site, settings);
  const ring = createKeyRing(readKeys(settings));
  const database = options.database ?? (await openDatabase(settings, onError));
  const mailbox = settings.smtpUrl || options.mailer ? undefined : createMailbox();
  const { mailer, state: mailState } = watchMailer(
    options.mailer ?? mailbox ?? openMailer(settings, { site, publicUrl: address.get() }),
  );
  const tombstones = openTombstones(settings.tombstones ?? join(settings.dataFolder, 'tombstones.ndjson'));
  const handlers = handlersOf(() => mailing, {
    now,
    recordDays: settings.recordDays,
    tombstoneDays: settings.backupDays + DAYS_MORE_THAN_BACKUPS,
  });
  const works = settings.role !== 'web';
  const queue = openQueue({ database, handlers, works, calendar: CALENDAR, onError });
  const mailing: MailingParts = {
    ...{
      database,
      ring,
      queue,
      mailer,
      tombstones,
      languages: readLanguages(settings.languages),
      rules: settings,
      onProblem: onError,
    },
    sender: () => ({ ...site, publicUrl: address.get() }),
  };
  const limiter = openLimiter(settings, { database, now, onError, ring });
  return {
    ...{ now, onError, address, site, database, mailbox, queue, handlers, mailing, limiter },
    ...{ mailState, metrics: createMetrics(), log: options.log ?? console.log },
  };
};

/** What `openParts` gives. */
export type OpenParts = Awaited<ReturnType<typeof openParts>>;
