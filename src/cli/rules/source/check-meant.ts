import type { Config } from '../../../model/config/config.js';
import { CONFIG_RULES } from '../config/config-rules.js';
import { type Finding, findingsOf } from '../finding.js';
import { isUnder, type Meant } from './mend-config.js';

/**
 * What the rules have against a config, as far as it is certain: where something had to be made up, only what is said of a single
 * service or activity that is whole.
 */
export const checkMeant = (
  { config, doubtful }: Meant,
  prepare: (config: Config) => Config = (same) => same,
): readonly Finding[] => {
  const found = findingsOf(CONFIG_RULES, prepare(config));
  return doubtful.length
    ? found.filter(({ path }) => /^(services|processing)\[/.test(path) && !isUnder(path, doubtful))
    : found;
};
