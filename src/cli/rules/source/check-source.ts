import type { Config } from '../../../model/config/config.js';
import { resolveConfig } from '../../../model/config/resolve-config.js';
import type { ConfigText } from '../../input/read-config.js';
import type { ReadyMadeServices } from '../../input/ready-made.js';
import { type Finding, findingsOf } from '../finding.js';
import { grammar } from './grammar.js';
import { openTask } from './open-task.js';
import { repeatedKey } from './repeated-key.js';
import { tooManyServices } from './too-many-services.js';
import { unknownReadyMade } from './unknown-ready-made.js';
import { unverifiedFact } from './unverified-fact.js';

/** What became of a config that was read. */
export interface CheckedSource {
  readonly findings: readonly Finding[];
  /** With ready-made services filled in; none where it does not fit the grammar. */
  readonly config: Config | undefined;
  /** What of the ready-made services is left to the author; the config is right nevertheless. */
  readonly open: readonly Finding[];
}

/** Resolves and checks what was read, stage by stage: what is wrong at one would be told wrongly at the next. */
export const checkSource = (
  { source, repeated }: ConfigText,
  readyMade: ReadyMadeServices,
): CheckedSource => {
  const twice = findingsOf([repeatedKey], repeated);
  const refused = (findings: readonly Finding[]): CheckedSource => ({
    findings: [...twice, ...findings],
    config: undefined,
    open: [],
  });
  const many = findingsOf([tooManyServices], source);
  if (many.length) return refused(many);
  const { config, unknown, tasks } = resolveConfig(source, readyMade);
  const missing = findingsOf([unknownReadyMade], { unknown, names: readyMade.names });
  if (missing.length) return refused(missing);
  const problems = findingsOf([grammar], config);
  if (problems.length) return refused(problems);
  return { findings: twice, config, open: findingsOf([unverifiedFact, openTask], tasks) };
};
