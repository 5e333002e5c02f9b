import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Purpose } from '../model/config/config.js';
import type { ReadyMadeService } from '../model/config/config-source.js';
import type { ReadyMade } from '../model/config/resolve-config.js';

/** The package's `config` folder, seen from `dist/cli` and from `src/cli` alike. */
const folder = (): string => fileURLToPath(new URL('../../config/', import.meta.url));

const read = <T>(file: string): T => JSON.parse(readFileSync(`${folder()}${file}`, 'utf8')) as T;

/** The names of the ready-made services, in order. */
export const readyMadeNames = (): readonly string[] =>
  readdirSync(`${folder()}services`)
    .map((file) => file.replace(/\.json$/, ''))
    .sort();

/** The ready-made services and purposes that come with the package. */
export const readyMade: ReadyMade = {
  // a name from a config must not lead out of the folder
  service: (name) =>
    /^[a-z][a-z0-9-]*$/.test(name) && existsSync(`${folder()}services/${name}.json`)
      ? read<ReadyMadeService>(`services/${name}.json`)
      : undefined,
  get purposes() {
    return read<readonly Purpose[]>('purposes.json');
  },
};
