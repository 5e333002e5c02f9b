import type { Database } from '../../server/src/database/database.js';
import { createPlacetServer, type PlacetServer } from '../../server/src/index.js';
import { openDatabase } from '../../server/src/operation/open-database.js';
import { readSettings } from '../../server/src/settings/settings.js';
import type { ListedProof, ListedReader, NewsletterState, SiteServer } from './site-server.js';

/** Where and for whom the server runs. */
export interface SiteServerOptions {
  /** Where the demo is reached: links in mails begin with it. */
  readonly origin: string;
  /** The config that its pages have. */
  readonly config: string;
  /** Where database, keys and tombstones are kept. */
  readonly dataFolder: string;
  /** Default: an embedded one in the folder. It is closed with the server. */
  readonly database?: Database | undefined;
}

const LOOK_AGAIN_MS = 500;
const MOST_SHOWN = 4;

const masked = (email: string): string => email.replace(/^(.).*(@.*)$/, '$1…$2');

const readProofs = (database: Database): Promise<readonly ListedProof[]> =>
  database.rows<ListedProof>(
    `SELECT left(email_hash::text, 8) AS address, status FROM (
       SELECT DISTINCT ON (email_hash) email_hash, kind AS status, at
       FROM placet.newsletter_event ORDER BY email_hash, at DESC
     ) AS latest ORDER BY at DESC LIMIT ${MOST_SHOWN}`,
  );

const readReaders = async (server: PlacetServer): Promise<readonly ListedReader[]> => {
  const readers: ListedReader[] = [];
  for await (const { email, unsubscribe } of server.subscribers()) {
    readers.push({ email: masked(email), unsubscribe: unsubscribe.url });
    if (readers.length === MOST_SHOWN) break;
  }
  return readers;
};

/** Looks at the newsletter again and again, since jobs change it that nobody asked for. */
const watchNewsletter = (database: Database, server: PlacetServer) => {
  const listeners: (() => void)[] = [];
  let state: NewsletterState = { proofs: [], readers: [] };
  const look = async (): Promise<void> => {
    const now = { proofs: await readProofs(database), readers: await readReaders(server) };
    if (JSON.stringify(now) === JSON.stringify(state)) return;
    state = now;
    for (const tell of listeners) tell();
  };
  let looking = Promise.resolve();
  const timer = setInterval(() => {
    looking = looking.then(look).catch((error: unknown) => console.error(error));
  }, LOOK_AGAIN_MS);
  return {
    newsletter: () => state,
    onChange: (listener: () => void) => void listeners.push(listener),
    stop: () => {
      clearInterval(timer);
      return looking;
    },
  };
};

/**
 * Starts `placet-server` on its embedded database, as a site mounts it in a server of its own. Throws where the config promises
 * what the server does not keep.
 */
export const startSiteServer = async ({
  origin,
  config,
  dataFolder,
  database: given,
}: SiteServerOptions): Promise<SiteServer & { close(): Promise<void> }> => {
  const environment = {
    PLACET_PUBLIC_URL: origin,
    PLACET_CONFIG: config,
    PLACET_DATA: dataFolder,
    PLACET_ACCESS_LOG: 'off',
    // whoever tries the demo signs up more often than a visitor
    PLACET_LIMIT_FACTOR: '20',
  };
  const database = given ?? (await openDatabase(readSettings(environment), (error) => console.error(error)));
  const server = await createPlacetServer({ environment, database });
  await server.ready();
  const { newsletter, onChange, stop } = watchNewsletter(database, server);
  return {
    handler: server.handler,
    ...{ newsletter, onChange },
    async close() {
      await stop();
      await server.close();
    },
  };
};
