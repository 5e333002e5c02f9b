import { findProblems } from '../model/config/check-config.js';
import type { Config } from '../model/config/config.js';
import type { ConfigSource } from '../model/config/config-source.js';
import { explainProblem, nearest } from '../model/config/explain-config.js';
import { type ReadyMade, resolveConfig } from '../model/config/resolve-config.js';
import type { Finding } from './finding.js';
import { lint } from './lint.js';

/** The most services that a visitor can be expected to read of, and a browser to draw at once. */
const MOST_SERVICES = 1_000;
/** Beyond so many problems another one tells nothing new. */
const MOST_PROBLEMS = 100;

/** What is there of a config once it is resolved: findings, and the config itself where it fits the grammar. */
export interface Validated {
  readonly findings: readonly Finding[];
  readonly config: Config | undefined;
}

const GRAMMAR = { severity: 'error', sources: ['docs/config.md'] } as const;

const tooMany = (source: ConfigSource): Finding | undefined => {
  const { services } = Object(source) as { services?: unknown };
  if (!Array.isArray(services) || services.length <= MOST_SERVICES) return;
  return {
    ...GRAMMAR,
    rule: 'too-many-services',
    sources: ['reliability.md F33', 'GDPR 12(1)'],
    path: 'services',
    message: `there are ${services.length}; nobody can decide on more than ${MOST_SERVICES}, so group what belongs together`,
  };
};

/** Resolves and checks what was read: all that does not fit the grammar, or else all that the rules find. */
export const validate = (source: ConfigSource, readyMade: ReadyMade, names: readonly string[]): Validated => {
  const limit = tooMany(source);
  if (limit) return { findings: [limit], config: undefined };
  const { config, unknown } = resolveConfig(source, readyMade);
  const missing = unknown.map(({ path, name }): Finding => {
    const near = nearest(name, names);
    const hint = near ? `did you mean "${near}"?` : `there are: ${names.join(', ')}`;
    return {
      ...GRAMMAR,
      rule: 'unknown-ready-made',
      path,
      message: `there is no ready-made service "${name}"; ${hint}`,
    };
  });
  if (missing.length) return { findings: missing, config: undefined };
  const problems: Finding[] = [];
  for (const problem of findProblems(config)) {
    if (problems.length === MOST_PROBLEMS) break;
    const path = problem.path || 'the config';
    problems.push({ ...GRAMMAR, rule: 'grammar', path, message: explainProblem(problem) });
  }
  return problems.length ? { findings: problems, config: undefined } : { findings: lint(config), config };
};
