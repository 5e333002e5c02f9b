import type { Config } from '../../../model/config/config.js';
import type { ConfigSource } from '../../../model/config/config-source.js';
import { nearest } from '../../../model/config/nearest.js';
import { type Resolved, resolveConfig } from '../../../model/config/resolve-config.js';
import type { ConfigText } from '../../input/read-config.js';
import type { ReadyMadeServices } from '../../input/ready-made.js';
import { type Finding, findingsOf } from '../finding.js';
import { grammar } from './grammar.js';
import { isUnder, type Meant, mendConfig } from './mend-config.js';
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
  /** What it was most likely meant to be, so that other rules can be asked too; the config itself where that is right. */
  readonly meant: Meant | undefined;
  /** What of the ready-made services is left to the author; the config is right nevertheless. */
  readonly open: readonly Finding[];
}

/** The config with those ready-made services that were most likely meant. */
const withNearest = (source: ConfigSource, unknown: Resolved['unknown'], names: readonly string[]) => ({
  ...source,
  services: source.services.map((service, index) => {
    const missing = unknown.find(({ path }) => path === `services[${index}].use`);
    const near = missing && nearest(missing.name, names);
    return near ? { ...service, use: near } : service;
  }),
});

/** Resolves and checks what was read. What is wrong at one place hides nothing that is wrong at another. */
export const checkSource = (
  { source, repeated }: ConfigText,
  readyMade: ReadyMadeServices,
): CheckedSource => {
  const first = findingsOf([repeatedKey], repeated);
  const many = findingsOf([tooManyServices], source);
  if (many.length) return { findings: [...first, ...many], config: undefined, meant: undefined, open: [] };
  const asWritten = resolveConfig(source, readyMade);
  const { unknown } = asWritten;
  const { names } = readyMade;
  const {
    config,
    tasks,
    unknown: nowhere,
  } = unknown.length ? resolveConfig(withNearest(source, unknown, names), readyMade) : asWritten;
  const lost = nowhere.map(({ path }) => path.replace(/\.use$/, ''));
  const { problems, meant } = mendConfig(config);
  const findings = [
    ...first,
    ...findingsOf([unknownReadyMade], { unknown, names }),
    ...findingsOf(
      [grammar],
      problems.filter(({ path }) => !isUnder(path, lost)),
    ),
  ];
  return {
    findings,
    config: unknown.length || problems.length ? undefined : config,
    meant: meant && { config: meant.config, doubtful: [...meant.doubtful, ...lost] },
    open: findingsOf([unverifiedFact, openTask], tasks),
  };
};
