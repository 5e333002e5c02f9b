import { createServer, type Server } from 'node:http';
import { join, resolve } from 'node:path';
import { defaultSources } from './server/files.js';
import type { SiteServer } from './server/site-server.js';
import { type SiteServerOptions, startSiteServer } from './server/start-site-server.js';
import { createDemoServer, type DemoOptions, type DemoServer } from './server.js';

/** Where a demo runs. */
interface StartOptions
  extends Pick<DemoOptions, 'strictCsp' | 'inspector'>,
    Pick<SiteServerOptions, 'database'> {
  readonly host: string;
  /** The first to try, then the twenty after it; 0 takes any. */
  readonly port: number;
  /** Where the site's server keeps its data, in a folder for each port: no two may open one database. */
  readonly dataFolder: string;
}

/** Listens at the first port that is free, and tells which. */
const listen = (server: Server, { host, port }: StartOptions): Promise<number> => {
  let candidate = port;
  return new Promise((listens, fails) => {
    server.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EADDRINUSE' || candidate >= port + 20) return fails(error);
      candidate += 1;
      server.listen(candidate, host);
    });
    server.on('listening', () => listens(Object(server.address()).port));
    server.listen(candidate, host);
  });
};

/** A demo that answers. */
export interface RunningDemo {
  readonly origin: string;
  readonly demo: DemoServer;
  readonly siteServer: SiteServer;
  close(): Promise<void>;
}

/** Starts the demo with the real server behind its pages. */
export const startDemo = async (options: StartOptions): Promise<RunningDemo> => {
  const server = createServer();
  const port = await listen(server, options);
  const origin = `http://${options.host}:${port}`;
  const siteServer = await startSiteServer({
    origin,
    config: defaultSources.config,
    dataFolder: join(options.dataFolder, String(port)),
    database: options.database,
  });
  const demo = createDemoServer({ ...options, siteServer });
  server.on('request', demo.handler);
  return {
    ...{ origin, demo, siteServer },
    async close() {
      demo.close();
      server.closeAllConnections();
      server.close();
      await siteServer.close();
    },
  };
};

/** `npm start`. */
const start = async (): Promise<void> => {
  const { origin, close } = await startDemo({
    host: process.env.HOST ?? 'localhost',
    port: Number(process.env.PORT) || 4173,
    dataFolder: join(import.meta.dirname, '..', 'node_modules', '.cache', 'placet-demo'),
    strictCsp: process.env.DEMO_CSP !== 'off',
    inspector: 'open',
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void close());
  console.log(`
  Placet demo

  Marketing site   ${origin}/        Deutsch: ${origin}/de/
  Single-page app  ${origin}/app/
  Internal platform ${origin}/platform
  Playground       ${origin}/playground/
  Mailbox          ${origin}/mailbox   what the newsletter would have sent
  What was sent    ${origin}/demo/log

  The marketing site as \`placet build\` makes it; with its config read in the browser: ${origin}/?build=off

  Ctrl+C ends it.
`);
};

if (process.argv[1] && resolve(process.argv[1]) === import.meta.filename) await start();
