import type { Database } from '../database/database.js';
import type { Mailer } from '../mail/mail.js';
import { listSubscribers } from '../newsletter/list-subscribers.js';
import { type Environment, readSettings } from '../settings/settings.js';
import { adminAppOf } from './admin-app-of.js';
import { comeUp } from './come-up.js';
import { healthOf } from './health-of.js';
import { missingKeys } from './key-use.js';
import { noteConfig } from './note-config.js';
import { type OpenParts, openParts } from './open-parts.js';
import type { PlacetServer } from './placet-server.js';
import { publicAppOf } from './public-app-of.js';
import { reapply } from './reapply.js';

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
  /** Told a line of JSON for each request; default: standard output. */
  readonly log?: (line: string) => void;
}

/** Before the first job: what was deleted stays deleted, whatever was restored, and the config can be cited. */
const prepareOf =
  ({ site, now, mailing, handlers, onError }: OpenParts) =>
  async (): Promise<void> => {
    const { database, ring } = mailing;
    const missing = await missingKeys(
      database,
      ring.all.map(({ id }) => id),
    );
    if (missing.length)
      throw new Error(`PLACET_KEYS lacks ${missing.join(', ')}: rows made with them cannot be read.`);
    await reapply(mailing);
    // who starts a server that stood still for weeks must not keep what is past its time; but it starts in any case
    await handlers.retention('').catch(onError);
    if (site.configText) await noteConfig(mailing, site.configText, now());
  };

const subscribersOf =
  ({ database, mailing: { ring }, address }: OpenParts): PlacetServer['subscribers'] =>
  (preference) =>
    listSubscribers({ queries: database, ring, publicUrl: address.get() }, preference);

/**
 * Puts a server together: the one place that knows all rooms. Throws when the settings or the site's config are wrong, each
 * with what to do; a database that is out of reach is waited for instead.
 */
export const createPlacetServer = async (options: PlacetServerOptions = {}): Promise<PlacetServer> => {
  const settings = readSettings(options.environment ?? process.env);
  const parts = await openParts(settings, options);
  const { now, onError, address, database, queue, handlers, mailing, limiter, mailState } = parts;
  let isUp = false;
  let closing: Promise<void> | undefined;
  const health = () => healthOf({ database, now, isUp: () => isUp, mail: mailState });
  const app = await publicAppOf(parts, settings, health);
  const admin = await adminAppOf(parts, settings);
  await app.ready();
  const up = comeUp({ database, queue, prepare: prepareOf(parts), now, onError });
  const ready = up.done.then(() => {
    isUp = !closing;
  });
  let adminAddress: string | undefined;
  const close = async (): Promise<void> => {
    isUp = false;
    await Promise.all([app.close(), admin?.close()]);
    await up.stop();
    await queue.stop();
    mailing.mailer.close();
    await limiter.close();
    await database.close();
  };
  return {
    async listen() {
      adminAddress = await admin?.listen({ port: settings.adminPort ?? 0, host: settings.adminHost });
      return address.hearFrom(await app.listen({ port: settings.port, host: settings.host }));
    },
    adminAddress: () => adminAddress,
    ready: () => ready,
    run: (job) => handlers[job](''),
    subscribers: subscribersOf(parts),
    handler: (request, response) => app.routing(request, response),
    close: () => {
      closing ??= close();
      return closing;
    },
  };
};
