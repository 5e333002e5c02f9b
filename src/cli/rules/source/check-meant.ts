import type { Config } from '../../../model/config/config.js';
import { siteLanguages } from '../../../model/config/site-languages.js';
import { CONFIG_RULES } from '../config/config-rules.js';
import { type Finding, findingsOf } from '../finding.js';
import { isUnder, type Meant } from './mend-config.js';

/** The config with the languages of its site: by what its author wrote, not by all that ready-made texts are in. */
const withLanguages = (config: Config, source: unknown): Config => {
  const languages = siteLanguages(source);
  return { ...config, languages: languages.length ? languages : ['en'] };
};

/**
 * What the rules have against a config, as far as it is certain: where something had to be made up, only what is said of a single
 * service or activity that is whole.
 */
export const checkMeant = ({ config, doubtful }: Meant, source: unknown): readonly Finding[] => {
  const found = findingsOf(CONFIG_RULES, withLanguages(config, source));
  return doubtful.length
    ? found.filter(({ path }) => /^(services|processing)\[/.test(path) && !isUnder(path, doubtful))
    : found;
};
