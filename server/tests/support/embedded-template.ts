import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import server from '../../package.json' with { type: 'json' };
import { makeTemplate } from '../../src/database/open-embedded.js';

const CACHE = fileURLToPath(new URL('../../node_modules/.cache', import.meta.url));

/** The path of what embedded databases start from. It is made once for each version, and kept beside the packages. */
export const readyTemplate = async (): Promise<string> => {
  const path = join(CACHE, `pglite-${server.dependencies['@electric-sql/pglite']}.tar.gz`);
  if (existsSync(path)) return path;
  mkdirSync(CACHE, { recursive: true });
  const unfinished = `${path}.${process.pid}`;
  writeFileSync(unfinished, Buffer.from(await (await makeTemplate()).arrayBuffer()));
  renameSync(unfinished, path);
  return path;
};
