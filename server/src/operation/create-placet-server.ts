import type { Database } from '../database/database.js';
import { createApp } from '../http/create-app.js';
import { openQueue } from '../jobs/open-queue.js';
import { createKeyRing } from '../keys/key-ring.js';
import { createMailbox } from '../mail/create-mailbox.js';
import type { Mailer } from '../mail/mail.js';
import type { MailingParts } from '../newsletter/mail-link.js';
import { type Environment, readSettings, type Settings } from '../settings/settings.js';
import { readSite } from '../site/read-site.js';
import { BUILT_IN } from '../texts/find-texts.js';
import { comeUp } from './come-up.js';
import { handlersOf } from './handlers.js';
import { openDatabase } from './open-database.js';
import { openMailer } from './open-mailer.js';
import type { PlacetServer } from './placet-server.js';
import { readKeys } from './read-keys.js';

/** What a server is made of. Everything has a default from the settings. */
export interface PlacetServerOptions {
  /** Default `process.env`. */
  readonly environment?: Environment;
  /** The clock; default the machine's. */
  readonly now?: () => Date;
  /** Default what `DATABASE_URL` and `PLACET_DATA` say. It is closed with the server. */
  readonly database?: Database;
  /** Default what `SMTP_URL` says. */
  readonly mailer?: Mailer;
  /** Told of what went wrong and is tried again; default: a line on the console. No message holds anything of a visitor. */
  readonly onError?: (error: Error) => void;
}

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

/** What is opened before anything else, from the settings or as a caller gave it. */
const openParts = async (settings: Settings, options: PlacetServerOptions) => {
  const { now = () => new Date(), onError = (error) => console.error(`placet-server: ${error.message}`) } =
    options;
  const address = createAddress(settings);
  const site = readSite(settings.config, new URL(address.get()).host);
  const ring = createKeyRing(readKeys(settings));
  const database = options.database ?? (await openDatabase(settings, onError));
  const mailbox = settings.smtpUrl || options.mailer ? undefined : createMailbox();
  const mailer = options.mailer ?? mailbox ?? openMailer(settings, { site, publicUrl: address.get() });
  return { now, onError, address, site, ring, database, mailbox, mailer };
};

/**
 * Puts a server together: the one place that knows all rooms. Throws when the settings or the site's config are wrong, each
 * with what to do; a database that is out of reach is waited for instead.
 */
export const createPlacetServer = async (options: PlacetServerOptions = {}): Promise<PlacetServer> => {
  const settings = readSettings(options.environment ?? process.env);
  const { now, onError, address, site, ring, database, mailbox, mailer } = await openParts(settings, options);
  const calendar = { sweep: '* * * * *', retention: '17 3 * * *' };
  const handlers = handlersOf(() => parts, now);
  const queue = openQueue({ database, handlers, works: settings.role !== 'web', calendar, onError });
  const parts: MailingParts = {
    ...{ database, ring, queue, mailer, languages: BUILT_IN, rules: settings, onProblem: onError },
    sender: () => ({ ...site, publicUrl: address.get() }),
  };
  const app = await createApp({
    ...{ now, database, ring, site, newsletter: parts, languages: BUILT_IN, onError },
    ...{ preferences: settings.preferences, publicUrl: address.get, ...(mailbox && { mailbox }) },
  });
  await app.ready();
  const up = comeUp({ database, queue, now, onError });
  let closing: Promise<void> | undefined;
  const close = async (): Promise<void> => {
    await app.close();
    await up.stop();
    await queue.stop();
    mailer.close();
    await database.close();
  };
  return {
    listen: async () => address.hearFrom(await app.listen({ port: settings.port, host: settings.host })),
    ready: () => up.done,
    handler: (request, response) => app.routing(request, response),
    close: () => {
      closing ??= close();
      return closing;
    },
  };
};
