import { join } from 'node:path';
import { openQueue } from '../jobs/open-queue.js';
import { createKeyRing } from '../keys/key-ring.js';
import { createMailbox } from '../mail/create-mailbox.js';
import type { MailingParts } from '../newsletter/mail-link.js';
import type { Settings } from '../settings/settings.js';
import { readSite } from '../site/read-site.js';
import { BUILT_IN } from '../texts/find-texts.js';
import { openTombstones } from '../tombstones/open-tombstones.js';
import type { PlacetServerOptions } from './create-placet-server.js';
import { handlersOf } from './handlers.js';
import { openDatabase } from './open-database.js';
import { openMailer } from './open-mailer.js';
import { readKeys } from './read-keys.js';

/** When each job runs, in UTC. */
const CALENDAR = { sweep: '* * * * *', statistics: '23 * * * *', retention: '17 3 * * *', seal: '7 4 * * *' };
/** How much longer than backups tombstones are kept: a restore takes its time. */
const DAYS_MORE_THAN_BACKUPS = 30;

/** Where visitors reach the server; without a setting it is known when the port is. */
const createAddress = ({ publicUrl, port }: Settings) => {
  let address = (publicUrl ?? `http://localhost:${port}`).replace(/\/$/, '');
  return {
    get: () => address,
    hearFrom: (listening: string) => {
      if (!publicUrl) address = listening.replace('127.0.0.1', 'localhost');
      return address;
    },
  };
};

/** Opens all that a server is made of, from the settings or as a caller gave it. Nothing runs yet. */
export const openParts = async (settings: Settings, options: PlacetServerOptions) => {
  const { now = () => new Date(), onError = (error) => console.error(`placet-server: ${error.message}`) } =
    options;
  const address = createAddress(settings);
  const site = readSite(settings.config, new URL(address.get()).host);
  const ring = createKeyRing(readKeys(settings));
  const database = options.database ?? (await openDatabase(settings, onError));
  const mailbox = settings.smtpUrl || options.mailer ? undefined : createMailbox();
  const mailer = options.mailer ?? mailbox ?? openMailer(settings, { site, publicUrl: address.get() });
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
      languages: BUILT_IN,
      rules: settings,
      onProblem: onError,
    },
    sender: () => ({ ...site, publicUrl: address.get() }),
  };
  return { now, onError, address, site, database, mailbox, queue, handlers, mailing };
};

/** What `openParts` gives. */
export type OpenParts = Awaited<ReturnType<typeof openParts>>;
