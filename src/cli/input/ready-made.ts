import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Purpose } from '../../model/config/config.js';
import type { ReadyMadeService } from '../../model/config/config-source.js';
import type { ReadyMade } from '../../model/config/resolve-config.js';
import { thisPackage } from '../this-package.js';

/** Ready-made services and purposes, and what there are. */
export interface ReadyMadeServices extends ReadyMade {
  /** Of the services, in order. */
  readonly names: readonly string[];
}

const folder = (): string => `${thisPackage.folder}config/`;

const read = <T>(file: string): T => JSON.parse(readFileSync(`${folder()}${file}`, 'utf8')) as T;

/** The ready-made services and purposes that come with the package. */
export const readyMade: ReadyMadeServices = {
  // a name from a config must not lead out of the folder
  service: (name) =>
    /^[a-z][a-z0-9-]*$/.test(name) && existsSync(`${folder()}services/${name}.json`)
      ? read<ReadyMadeService>(`services/${name}.json`)
      : undefined,
  get purposes() {
    return read<readonly Purpose[]>('purposes.json');
  },
  get names() {
    return readdirSync(`${folder()}services`)
      .map((file) => file.replace(/\.json$/, ''))
      .sort();
  },
};
