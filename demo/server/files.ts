import { existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { send } from './http.js';
import type { Page } from './site-map.js';

const ROOT = join(import.meta.dirname, '..', '..');
const DEMO = join(ROOT, 'demo');

/** Where the demo's files come from. */
export interface FileSources {
  /** The folder with the built `placet*.js` and the app. */
  readonly dist: string;
  /** The JSON file that the site's `data-config` leads to. */
  readonly config: string;
}

export const defaultSources: FileSources = {
  dist: join(ROOT, 'dist'),
  config: join(ROOT, 'config', 'marketing-site.json'),
};

/** The file of a config that a page declares. */
export const configFile = ({ config }: FileSources, name: Page['config']): string | undefined =>
  name &&
  {
    site: config,
    platform: join(ROOT, 'config', 'essential-only.json'),
    'platform-usage': join(DEMO, 'platform', 'usage.json'),
  }[name];

type Serve = (req: IncomingMessage, res: ServerResponse, path: string) => void;

const notFound = (_: IncomingMessage, res: ServerResponse): void =>
  send(res, 404, 'text/plain; charset=utf-8', 'There is no such file.');

/** Serves a folder; `path` is the part of the address below it. */
const folder = (directory: string): Serve => {
  // `dev` reads the disk each time: a build that happens while the demo runs shows at the next load.
  const serve = sirv(directory, { dev: true, etag: true, onNoMatch: notFound });
  return (req, res, path) => {
    res.setHeader('cache-control', 'no-cache');
    res.setHeader('x-content-type-options', 'nosniff');
    req.url = path;
    serve(req, res);
  };
};

/** Serves the file of a path; `false` when it is no file of the demo. */
export const createFiles = ({
  dist,
  config,
}: FileSources): ((req: IncomingMessage, res: ServerResponse, path: string) => boolean) => {
  const sdk = folder(join(ROOT, 'node_modules', 'posthog-js', 'dist'));
  const ownConfig: Serve = (_, res) =>
    send(res, 200, 'application/json; charset=utf-8', readFileSync(config, 'utf8'));

  const rules: readonly (readonly [RegExp, Serve])[] = [
    [/^\/placet\/config\.json$/, ownConfig],
    [/^\/(?:placet|config)(\/[\w/-]+\.json)$/, folder(join(ROOT, 'config'))],
    [/^\/placet(\/placet[\w.-]*\.(?:js|css|map))$/, folder(dist)],
    [/^\/built(\/[\w./-]+)$/, folder(join(dist, 'demo-placet'))],
    [/^\/platform(\/usage\.json)$/, folder(join(DEMO, 'platform'))],
    [/^\/assets\/posthog\.js$/, (req, res) => sdk(req, res, '/array.js')],
    [/^\/ingest\/static(?:\/[\d.]+)?(\/[\w-]+\.js)$/, sdk],
    [/^\/assets(\/.+)$/, folder(join(DEMO, 'site', 'assets'))],
    [/^\/app(\/assets\/.+)$/, folder(join(dist, 'demo-app'))],
    [/^\/playground(\/assets\/.+)$/, folder(join(dist, 'demo-playground'))],
  ];
  return (req, res, path) => {
    for (const [pattern, serve] of rules) {
      const match = pattern.exec(path);
      if (match) serve(req, res, match[1] ?? '/');
      if (match) return true;
    }
    return false;
  };
};

/** A document that Vite built into the folder of `dist`, such as `demo-app/index.html`; `undefined` before the first build. */
export const builtDocument = ({ dist }: FileSources, path: string): string | undefined => {
  const file = join(dist, path);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
};
