import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RingSecret } from '../keys/key-ring.js';
import { keys as parseKeys } from '../settings/setting-problem.js';
import type { Settings } from '../settings/settings.js';

const atLeastOne = (
  [first, ...others]: readonly RingSecret[],
  source: string,
): readonly [RingSecret, ...RingSecret[]] => {
  if (!first) throw new TypeError(`There is no key in ${source}.`);
  return [first, ...others];
};

/** The secrets of the settings; for the embedded database, made once and kept beside it, for its owner's eyes only. */
export const readKeys = ({
  keys,
  databaseUrl,
  dataFolder,
}: Settings): readonly [RingSecret, ...RingSecret[]] => {
  if (keys || databaseUrl) return atLeastOne(keys ?? [], 'PLACET_KEYS');
  const path = join(dataFolder, 'keys');
  mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
  if (!existsSync(path))
    writeFileSync(path, `1:${randomBytes(32).toString('base64')}\n`, { mode: 0o600, flag: 'wx' });
  return atLeastOne(parseKeys(readFileSync(path, 'utf8').trim()), path);
};
