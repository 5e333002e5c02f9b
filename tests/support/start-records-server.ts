import { randomBytes } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { request as ask } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbedded } from '../../server/src/database/open-embedded.js';
import { createPlacetServer } from '../../server/src/index.js';
import type { Config } from '../../src/model/config/config.js';
import type { Route } from './browser/routes.js';

/** The real server behind a site. */
export interface RecordsServer {
  /** Passes on what is the server's to answer. */
  readonly route: Route;
  /** What is kept of a browser's id. */
  recordsOf(id: string): Promise<readonly Readonly<Record<string, unknown>>[]>;
  close(): Promise<void>;
}

/** Starts `placet-server` for a site of this config, on an embedded database that is in memory only. */
export const startRecordsServer = async (config: Config): Promise<RecordsServer> => {
  const folder = mkdtempSync(join(tmpdir(), 'placet-records-'));
  const path = join(folder, 'config.json');
  writeFileSync(path, JSON.stringify(config));
  const server = await createPlacetServer({
    environment: {
      PORT: '0',
      PLACET_DATA: folder,
      PLACET_CONFIG: path,
      PLACET_KEYS: `a:${randomBytes(32).toString('base64')}`,
      PLACET_ACCESS_LOG: 'off',
    },
    database: await openEmbedded(),
  });
  const url = await server.listen();
  await server.ready();
  return {
    route({ method, path, headers, bytes }, response) {
      if (!path.startsWith('/api/public/')) return false;
      return new Promise((resolve) => {
        response.once('close', () => resolve(true));
        ask(new URL(path, url), { method, headers }, (answer) => {
          response.writeHead(answer.statusCode ?? 502, answer.headers);
          answer.pipe(response);
        }).end(bytes);
      });
    },
    async recordsOf(id) {
      const answer = await fetch(new URL('/api/public/consent/export', url), {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ id }),
      });
      return Object(await answer.json()).records;
    },
    close: () => server.close(),
  };
};
