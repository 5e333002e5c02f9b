import type { Config } from '../../model/config/config.js';
import { siteLanguages } from '../../model/config/site-languages.js';
import { readConfig } from '../input/read-config.js';
import { readyMade } from '../input/ready-made.js';
import { sentenceOf } from '../rules/finding.js';
import { inOrder } from '../rules/in-order.js';
import { placeFinding } from '../rules/place-finding.js';
import { checkMeant } from '../rules/source/check-meant.js';
import { checkSource } from '../rules/source/check-source.js';
import type { Terminal } from './command.js';

/** A config that can be built. */
export interface CheckedConfig {
  readonly config: Config;
  /** What its pages speak, BCP 47; none where the author has not said it in any way. */
  readonly languages: readonly string[];
}

/**
 * Reads a config that `placet check` has no errors in, with ready-made services filled in. Errors are told, and then there is
 * none; warnings are counted. Throws an `UnreadableError`.
 */
export const checkedConfig = (file: string, terminal: Terminal): CheckedConfig | undefined => {
  const read = readConfig(file);
  const { findings, config, meant } = checkSource(read, readyMade);
  const all = [...findings, ...(meant ? checkMeant(meant, read.source) : [])].map((found) =>
    placeFinding(found, read),
  );
  const errors = inOrder(all).filter(({ rule }) => rule.severity === 'error');
  for (const error of errors) terminal.err(`${file}:${error.line}:${error.column}: ${sentenceOf(error)}\n`);
  const warnings = all.filter(({ rule }) => rule.severity === 'warning').length;
  if (warnings) terminal.err(`${file}: warnings of \`placet check\`: ${warnings}\n`);
  if (errors.length || !config) return undefined;
  return { config, languages: config.language ? [config.language] : siteLanguages(read.source) };
};
