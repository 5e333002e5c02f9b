import type { RuleWords } from '../../src/cli/rules/rule.js';
import { RULES_BY_SUBJECT } from '../../src/cli/rules/rules-by-subject.js';
import { cell, table } from './markdown.js';

const ruleTable = (rules: readonly RuleWords[]): string =>
  table(
    ['rule', '', 'what must hold', 'source'],
    rules.map(({ id, severity, holds, sources }) => [`\`${id}\``, severity, cell(holds), sources.join(', ')]),
  );

/** What `placet check` looks at, for people. */
export const makeRules = (): string =>
  [
    '# What `placet check` looks at',
    "Made by `npm run generate` from the rules in `src/cli`. Sources are laws, rulings, and rows of the project's requirements: `law.md NW02` is the row NW02 of [requirements/law.md](requirements/law.md), which the package has under `docs/requirements` too. An error is against a rule, a warning most likely a mistake; an info alone does not fail.",
    ...Object.entries(RULES_BY_SUBJECT).flatMap(([found, rules]) => [`## ${found}`, ruleTable(rules)]),
  ].join('\n\n');
